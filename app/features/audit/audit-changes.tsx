import { useTexts } from "#app/i18n/texts.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import type { AuditChange } from "./audit-entry.ts";
import { useAuditWords } from "./use-audit-words.ts";

/** Beyond this many letters or fields a change is folded away, so that the log stays a list. */
const longText = 160;
const manyFields = 4;

/** What was changed, field by field, from what to what. */
export function AuditChanges({ changes }: { changes: readonly AuditChange[] }) {
  const t = useTexts("audit");
  if (changes.length === 0) return null;
  const length = changes.reduce((sum, one) => sum + one.before.length + one.after.length, 0);
  const list = <ChangeList changes={changes} />;
  if (length <= longText && changes.length <= manyFields) return list;
  return (
    <Disclosure quiet summary={t("changes.show", { count: changes.length })}>
      {list}
    </Disclosure>
  );
}

function ChangeList({ changes }: { changes: readonly AuditChange[] }) {
  const t = useTexts("audit");
  const words = useAuditWords();
  return (
    <dl className="audit-changes">
      {changes.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{words.field(field)}</dt>
          <dd>
            {before === "" ? null : (
              <>
                <span className="only-read">{t("changes.from")} </span>
                <del>{words.value(field, before)}</del> <span aria-hidden="true">→ </span>
              </>
            )}
            <span className="only-read">{t("changes.to")} </span>
            <ins>{words.value(field, after)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
