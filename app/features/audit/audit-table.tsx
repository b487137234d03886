import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { DataTable } from "#app/ui/data/data-table.tsx";
import { AuditChanges } from "./audit-changes.tsx";
import type { AuditEntry } from "./audit-entry.ts";
import { auditHref } from "./audit-links.ts";
import { useAuditWords } from "./use-audit-words.ts";

/** The log, a line for each change: when, who, what, on which object, from what to what. */
export function AuditTable({ entries }: { entries: readonly AuditEntry[] }) {
  const t = useTexts("audit");
  const format = useFormat();
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      stickyFirst={false}
      rows={entries}
      rowKey={(entry) => entry.id}
      empty={<p>{t("empty")}</p>}
      columns={[
        {
          key: "at",
          header: t("at"),
          cell: (entry) => (
            <>
              <span className="audit-at">{format.instant(entry.at)}</span>
              <div className="quiet">{entry.personName ?? t("system")}</div>
            </>
          ),
        },
        {
          key: "object",
          rowHeader: true,
          header: t("object"),
          width: "m",
          cell: (entry) => <AuditObject {...entry} />,
        },
        {
          key: "changes",
          header: t("changes"),
          width: "l",
          cell: (entry) => <AuditChanges changes={entry.changes} />,
        },
      ]}
    />
  );
}

function AuditObject(props: AuditEntry) {
  const words = useAuditWords();
  const href = auditHref(props.objectType, props.objectKey);
  const name = props.objectName || words.nameless(props.objectType);
  return (
    <>
      {href && name ? <a href={href}>{name}</a> : name}
      <div className="quiet">
        {words.object(props.objectType)} · {words.verb(props.verb).toLocaleLowerCase()}
      </div>
    </>
  );
}
