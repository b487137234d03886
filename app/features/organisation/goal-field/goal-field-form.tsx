import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { FormProblems } from "#app/features/form/form-problems.tsx";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { CheckboxField } from "#app/ui/controls/checkbox-field.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { goalFieldSchema } from "./goal-field.schema.ts";

type GoalField = {
  readonly name: string;
  readonly help: string;
  readonly isRequired: 0 | 1;
  readonly version: number;
};

/** The form that adds a field of the organisation's own to the goal template, or edits the given one. */
export function GoalFieldForm({
  field,
  answer,
}: {
  field?: GoalField;
  answer: FormAnswer | undefined;
}) {
  const t = useTexts("organisation");
  const { fields, problems, theirs, readVersion } = usePageForm({
    id: "goal-field",
    concept: "organisation",
    schema: goalFieldSchema,
    answer,
    ...(field
      ? { values: { label: field.name, help: field.help, isRequired: field.isRequired === 1 } }
      : {}),
  });
  return (
    <FormFrame version={readVersion(field?.version)}>
      <FormProblems
        problems={problems}
        theirs={theirs}
        fields={[
          { label: t("field.label"), field: fields.label },
          { label: t("field.help"), field: fields.help },
        ]}
      />
      <TextField field={fields.label} label={t("field.label")} help={t("field.label.help")} />
      <TextArea
        field={fields.help}
        label={t("field.help")}
        help={t("field.help.help")}
        rows={2}
        optional
      />
      <CheckboxField
        field={fields.isRequired}
        label={t("field.isRequired")}
        help={t("field.isRequired.help")}
      />
      <ButtonRow>
        <Button type="submit">{field ? t("save") : t("create")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
