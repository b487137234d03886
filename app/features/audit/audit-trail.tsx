import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { Timeline } from "#app/ui/data/timeline.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import { AuditChanges } from "./audit-changes.tsx";
import type { AuditEntry } from "./audit-entry.ts";
import { useAuditWords } from "./use-audit-words.ts";

/** What has been done to the object of a page, folded away at its foot; nothing where there is nothing to tell. */
export function AuditTrail({ entries }: { entries: readonly AuditEntry[] }) {
  const t = useTexts("audit");
  const format = useFormat();
  const words = useAuditWords();
  if (entries.length === 0) return null;
  return (
    <section className="audit-trail">
      <Disclosure summary={t("trail.title", { count: entries.length })}>
        <Timeline
          items={entries.map((entry) => ({
            key: entry.id,
            when: format.instant(entry.at),
            title: t("trail.line", {
              who: entry.personName ?? t("system"),
              what: words.verb(entry.verb).toLocaleLowerCase(),
            }),
            children: entry.changes.length > 0 ? <AuditChanges changes={entry.changes} /> : null,
          }))}
        />
      </Disclosure>
    </section>
  );
}
