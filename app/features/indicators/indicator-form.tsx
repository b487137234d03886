import { DIRECTIONS } from "#app/domain/indicators/direction.ts";
import { readValue } from "#app/domain/indicators/value.ts";
import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ConflictView } from "#app/ui/controls/conflict-view.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { NumberField } from "#app/ui/controls/number-field.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { indicatorSchema } from "./indicator.schema.ts";
import { RemarksBeside } from "./quality/remarks-beside.tsx";
import { ValueReadingChoice } from "./reading-choice.tsx";

type Values = {
  readonly number: string;
  readonly heading: string;
  readonly name: string;
  readonly description: string;
  readonly unit: string;
  readonly direction: (typeof DIRECTIONS)[number] | null;
  readonly baselineRaw: string;
  readonly baselineReading: string;
  readonly baselineYear: number | null;
  readonly lowerThreshold: string | null;
  readonly dataSource: string;
  readonly version: number;
};

type FormProps = { readonly indicator?: Values; readonly answer: FormAnswer | undefined };

const compared = [
  "number",
  "heading",
  "name",
  "description",
  "unit",
  "baselineRaw",
  "dataSource",
] as const;
const labelOf = { baselineRaw: "field.baseline" } as const;

/** The form that defines an indicator, or edits the given one. */
export function IndicatorForm({ indicator, answer }: FormProps) {
  const t = useTexts("indicators");
  const { fields, problems, theirs, readVersion } = usePageForm({
    id: "indicator",
    concept: "indicators",
    schema: indicatorSchema,
    answer,
    ...(indicator ? { values: valuesOf(indicator) } : {}),
  });
  const typed = (field: { value: unknown }) => String(field.value ?? "");
  return (
    <FormFrame version={readVersion(indicator?.version)}>
      {theirs ? (
        <ConflictView
          fields={compared.map((name) => ({
            label: t(name === "baselineRaw" ? labelOf.baselineRaw : `field.${name}`),
            mine: typed(fields[name]),
            theirs: theirs[name] ?? "",
          }))}
        />
      ) : (
        <ErrorSummary errors={problems} />
      )}
      <TextField field={fields.name} label={t("field.name")} help={t("field.name.help")} />
      <TextField
        field={fields.number}
        label={t("field.number")}
        help={t("field.number.help")}
        width="s"
        optional
      />
      <TextField
        field={fields.heading}
        label={t("field.heading")}
        help={t("field.heading.help")}
        optional
      />
      <TextArea field={fields.description} label={t("field.description")} rows={3} optional />
      <TextField
        field={fields.unit}
        label={t("field.unit")}
        help={t("field.unit.help")}
        width="m"
        optional
      />
      <SelectField
        field={fields.direction}
        label={t("field.direction")}
        help={t("field.direction.help")}
        placeholder={t("field.direction.none")}
        options={DIRECTIONS.map((value) => ({ value, label: t(`direction.${value}`) }))}
        optional
      />
      <TextField
        field={fields.baselineRaw}
        label={t("field.baseline")}
        help={t("field.baseline.help")}
        optional
      />
      <ValueReadingChoice
        field={fields.baselineReading}
        read={readValue(typed(fields.baselineRaw), {
          ...(typed(fields.unit) ? { unit: typed(fields.unit) } : {}),
        })}
        mayKeepWords
      />
      <TextField
        field={fields.baselineYear}
        label={t("field.baselineYear")}
        width="s"
        inputMode="numeric"
        optional
      />
      <NumberField
        field={fields.lowerThreshold}
        label={t("field.lowerThreshold")}
        help={t("field.lowerThreshold.help")}
        optional
      />
      <TextField
        field={fields.dataSource}
        label={t("field.dataSource")}
        help={t("field.dataSource.help")}
        optional
      />
      <RemarksBeside
        part="indicator"
        typedIn={(name) => typed(fields[name as keyof typeof fields] ?? { value: "" })}
      />
      <ButtonRow>
        <Button type="submit">{indicator ? t("edit.submit") : t("define.submit")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}

function valuesOf(indicator: Values) {
  const { direction, baselineYear, lowerThreshold, version: _, ...texts } = indicator;
  return {
    ...texts,
    ...(direction ? { direction } : {}),
    ...(baselineYear === null ? {} : { baselineYear: String(baselineYear) }),
    lowerThreshold: lowerThreshold ?? "",
  };
}
