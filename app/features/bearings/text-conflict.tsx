import { useTexts } from "#app/i18n/texts.tsx";
import { ConflictView } from "#app/ui/controls/conflict-view.tsx";

type Typed = { readonly value: unknown };

/** Two persons' texts of the same bearing, where one saved while the other wrote. */
export function TextConflict({
  fields,
  theirs,
}: {
  readonly fields: { readonly title: Typed; readonly text: Typed; readonly reason: Typed };
  readonly theirs: Readonly<Record<string, string>>;
}) {
  const t = useTexts("bearings");
  const typed = ({ value }: Typed) => String(value ?? "");
  const reason = { mine: typed(fields.reason), theirs: theirs.reason ?? "" };
  return (
    <ConflictView
      fields={[
        { label: t("form.title"), mine: typed(fields.title), theirs: theirs.title ?? "" },
        { label: t("form.text"), mine: typed(fields.text), theirs: theirs.text ?? "" },
        ...(reason.mine || reason.theirs ? [{ label: t("form.reason"), ...reason }] : []),
      ]}
    />
  );
}
