import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { DateField } from "#app/ui/controls/date-field.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { earlyReadingSchema } from "./early-warning.schema.ts";

type FormProps = {
  readonly warning: { readonly id: string; readonly unit: string; readonly today: string };
  readonly answer?: FormAnswer | undefined;
};

/** What a signal showed on a day. */
export function EarlyReadingForm({ warning, answer }: FormProps) {
  const t = useTexts("earlyWarnings");
  const { fields, problems } = usePageForm({
    id: "early-reading",
    concept: "earlyWarnings",
    schema: earlyReadingSchema,
    answer,
    values: { observedOn: warning.today },
  });
  const unit = warning.unit;
  return (
    <FormFrame action={paths.recordEarlyReading(warning.id)}>
      <ErrorSummary errors={problems} />
      <TextField
        field={fields.raw}
        label={unit ? t("field.raw.unit", { unit }) : t("field.raw")}
        width="m"
      />
      <DateField field={fields.observedOn} label={t("field.observedOn")} />
      <TextArea field={fields.note} label={t("field.note")} rows={2} optional />
      <ButtonRow>
        <Button type="submit">{t("read")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
