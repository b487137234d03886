import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { FormProblems } from "#app/features/form/form-problems.tsx";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { DateField } from "#app/ui/controls/date-field.tsx";
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
  const { fields, problems, theirs, readVersion } = usePageForm({
    id: "council-term",
    concept: "organisation",
    schema: councilTermSchema,
    answer,
    ...(term ? { values: term } : {}),
  });
  const dateWords = (date: string) => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? format.date(date) : date);
  return (
    <FormFrame version={readVersion(term?.version)}>
      <FormProblems
        problems={problems}
        theirs={theirs}
        fields={[
          { label: t("term.name"), field: fields.name },
          { label: t("term.startsOn"), field: fields.startsOn, words: dateWords },
          { label: t("term.endsOn"), field: fields.endsOn, words: dateWords },
        ]}
      />
      <TextField field={fields.name} label={t("term.name")} help={t("term.name.help")} />
      <DateField field={fields.startsOn} label={t("term.startsOn")} />
      <DateField field={fields.endsOn} label={t("term.endsOn")} />
      <ButtonRow>
        <Button type="submit">{term ? t("save") : t("create")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
