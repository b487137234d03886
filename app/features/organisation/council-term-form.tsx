import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ConflictView } from "#app/ui/controls/conflict-view.tsx";
import { DateField } from "#app/ui/controls/date-field.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { councilTermSchema } from "./council-term.schema.ts";

type Term = {
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly version: number;
};

/** The form that creates a council term, or edits the given one. */
export function CouncilTermForm({ term, answer }: { term?: Term; answer: FormAnswer | undefined }) {
  const t = useTexts("organisation");
  const format = useFormat();
  const { fields, problems, theirs } = usePageForm({
    id: "council-term",
    concept: "organisation",
    schema: councilTermSchema,
    answer,
    ...(term ? { values: term } : {}),
  });
  const typed = (field: { value: unknown }) => String(field.value ?? "");
  return (
    <FormFrame version={term?.version}>
      {theirs ? (
        <ConflictView
          fields={[
            { label: t("term.name"), mine: typed(fields.name), theirs: theirs.name ?? "" },
            {
              label: t("term.startsOn"),
              mine: format.date(typed(fields.startsOn)),
              theirs: format.date(theirs.startsOn ?? ""),
            },
            {
              label: t("term.endsOn"),
              mine: format.date(typed(fields.endsOn)),
              theirs: format.date(theirs.endsOn ?? ""),
            },
          ]}
        />
      ) : (
        <ErrorSummary errors={problems} />
      )}
      <TextField field={fields.name} label={t("term.name")} help={t("term.name.help")} />
      <DateField field={fields.startsOn} label={t("term.startsOn")} />
      <DateField field={fields.endsOn} label={t("term.endsOn")} />
      <ButtonRow>
        <Button type="submit">{term ? t("save") : t("create")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
