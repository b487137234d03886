import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { DateField } from "#app/ui/controls/date-field.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { deviationSchema } from "./accepted-deviation.schema.ts";

/** Accepts that a target is missed until a day, with the committee's reason. */
export function DeviationForm({
  today,
  lastDay,
  answer,
}: {
  readonly today: string;
  readonly lastDay: string | null;
  readonly answer: FormAnswer | undefined;
}) {
  const t = useTexts("judgement");
  const format = useFormat();
  const { fields, problems } = usePageForm({
    id: "deviation",
    concept: "judgement",
    schema: deviationSchema,
    answer,
    values: { decidedOn: today },
  });
  return (
    <FormFrame>
      <ErrorSummary errors={problems} />
      <TextArea
        field={fields.reason}
        label={t("deviation.field.reason")}
        help={t("deviation.field.reason.help")}
        rows={4}
        max={2000}
      />
      <DateField field={fields.decidedOn} label={t("deviation.field.decidedOn")} />
      <DateField
        field={fields.untilOn}
        label={t("deviation.field.untilOn")}
        help={
          lastDay === null
            ? undefined
            : t("deviation.field.untilOn.help", { date: format.date(lastDay) })
        }
      />
      <ButtonRow>
        <Button type="submit">{t("deviation.submit")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
