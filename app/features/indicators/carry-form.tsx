import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { CheckboxGroup } from "#app/ui/controls/checkbox-group.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { carrySchema } from "./indicator.schema.ts";

type Choice = {
  readonly value: string;
  readonly label: string;
  readonly description?: string | undefined;
};

/** Ties shared indicators to places: the indicators an institution chooses, or the places an indicator is given to. */
export function CarryForm(props: {
  readonly label: string;
  readonly empty: string;
  readonly submit: string;
  readonly choices: readonly Choice[];
  readonly answer: FormAnswer | undefined;
}) {
  const t = useTexts("indicators");
  const { fields, problems } = usePageForm({
    id: "carry",
    concept: "indicators",
    schema: carrySchema,
    answer: props.answer,
  });
  if (props.choices.length === 0) return <p>{props.empty}</p>;
  return (
    <FormFrame label={t("carry.title")}>
      <ErrorSummary errors={problems} />
      <CheckboxGroup field={fields.choices} label={props.label} options={[...props.choices]} />
      <ButtonRow>
        <Button type="submit">{props.submit}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
