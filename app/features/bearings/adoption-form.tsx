import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { DateField } from "#app/ui/controls/date-field.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { HiddenField } from "#app/ui/controls/hidden-field.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { adoptBearingsSchema } from "./bearing.schema.ts";

type AdoptionFormProps = {
  readonly today: string;
  readonly seen: string;
  readonly count: number;
  readonly answer: FormAnswer | undefined;
};

/** The form that records the committee's decision on all that awaits adoption. */
export function AdoptionForm({ today, seen, count, answer }: AdoptionFormProps) {
  const t = useTexts("bearings");
  const { fields, problems } = usePageForm({
    id: "adopt",
    concept: "bearings",
    schema: adoptBearingsSchema,
    answer,
    values: { adoptedOn: today },
  });
  return (
    <FormFrame>
      <ErrorSummary errors={problems} />
      <HiddenField name="seen" value={seen} />
      <DateField field={fields.adoptedOn} label={t("adopt.on")} help={t("adopt.on.help")} />
      <TextArea
        field={fields.decisionText}
        label={t("adopt.text")}
        help={t("adopt.text.help")}
        rows={4}
      />
      <ButtonRow>
        <Button>{t("adopt.submit", { count })}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
