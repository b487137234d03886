import { readValue } from "#app/domain/indicators/value.ts";
import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { CheckboxField } from "#app/ui/controls/checkbox-field.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { measurementSchema } from "./measuring/measurement.schema.ts";
import { ValueReadingChoice } from "./reading-choice.tsx";

type FormProps = {
  readonly indicator: { readonly id: string; readonly unit: string };
  readonly year: number;
  readonly answer?: FormAnswer | undefined;
};

/** Enters the result of a year; a result that can be read in several ways is asked about and kept as typed. */
export function MeasurementForm({ indicator, year, answer }: FormProps) {
  const t = useTexts("indicators");
  const { fields, problems } = usePageForm({
    id: "measurement",
    concept: "indicators",
    schema: measurementSchema,
    answer,
    values: { year: String(year) },
  });
  const raw = String(fields.raw.value ?? "");
  return (
    <FormFrame action={paths.measureIndicator(indicator.id)}>
      <ErrorSummary errors={problems} />
      <TextField field={fields.year} label={t("field.year")} width="s" inputMode="numeric" />
      <TextField
        field={fields.raw}
        label={t("field.raw.result")}
        help={t("field.raw.result.help")}
        width="l"
      />
      <ValueReadingChoice
        field={fields.reading}
        read={readValue(raw, indicator.unit ? { unit: indicator.unit } : {})}
      />
      <CheckboxField
        field={fields.isPreliminary}
        label={t("field.isPreliminary")}
        help={t("field.isPreliminary.help")}
      />
      <TextArea
        field={fields.note}
        label={t("field.note")}
        help={t("field.note.help")}
        rows={2}
        optional
      />
      <ButtonRow>
        <Button type="submit">{t("measure.submit")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
