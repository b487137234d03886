import { ConflictView } from "#app/ui/controls/conflict-view.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import type { FieldSource } from "#app/ui/controls/field-source.ts";

type ComparedField = {
  readonly label: string;
  readonly field: FieldSource;
  /** How a stored value reads: a date in words, a choice by its name. */
  readonly words?: (value: string) => string;
};

/** What stands above a form that was not saved: what to correct, or another person's text beside one's own. */
export function FormProblems({
  problems,
  theirs,
  fields,
}: {
  readonly problems: readonly { readonly text: string; readonly fieldId?: string }[];
  readonly theirs: Readonly<Record<string, string>> | undefined;
  readonly fields: readonly ComparedField[];
}) {
  if (!theirs) return <ErrorSummary errors={problems} />;
  return (
    <ConflictView
      fields={fields.map(({ label, field, words = (value) => value }) => ({
        label,
        mine: words(String(field.initialValue ?? "")),
        theirs: words(theirs[field.name] ?? ""),
      }))}
    />
  );
}
