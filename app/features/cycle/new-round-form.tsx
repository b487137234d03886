import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { NumberField } from "#app/ui/controls/number-field.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { newRoundSchema } from "./round.schema.ts";

/** Year and council term of a new round; both are suggested. */
export function NewRoundForm(props: {
  readonly terms: readonly { readonly id: string; readonly name: string }[];
  readonly suggested: { readonly year: number; readonly councilTermId: string };
  readonly answer: FormAnswer | undefined;
}) {
  const t = useTexts("cycle");
  const { year, councilTermId } = props.suggested;
  const { fields, problems } = usePageForm({
    id: "round",
    concept: "cycle",
    schema: newRoundSchema,
    answer: props.answer,
    values: { year: String(year), councilTermId },
  });
  return (
    <FormFrame>
      <ErrorSummary errors={problems} />
      <NumberField field={fields.year} label={t("new.year")} width="s" />
      <SelectField
        field={fields.councilTermId}
        label={t("new.term")}
        options={props.terms.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <ButtonRow>
        <Button type="submit">{t("new.submit")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
