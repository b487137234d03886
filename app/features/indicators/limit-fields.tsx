import type { BenchmarkKind } from "#app/domain/indicators/benchmark.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import type { FieldProps } from "#app/ui/controls/field-source.ts";
import { NumberField } from "#app/ui/controls/number-field.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";

/** The desired and the lowest acceptable value, each a number or another's figure to follow (R3-08). */
export function LimitFields({
  fields,
  benchmarks,
}: {
  readonly fields: Readonly<
    Record<
      "desiredThreshold" | "desiredBenchmark" | "lowerThreshold" | "lowerBenchmark",
      FieldProps["field"]
    >
  >;
  readonly benchmarks: readonly BenchmarkKind[];
}) {
  const t = useTexts("indicators");
  const options = benchmarks.map((value) => ({ value, label: t(`limit.${value}`) }));
  return (
    <>
      <div className="limit-pair">
        <NumberField
          field={fields.desiredThreshold}
          label={t("field.desiredThreshold")}
          help={t("field.desiredThreshold.help")}
          optional
        />
        <SelectField
          field={fields.desiredBenchmark}
          label={t("field.desiredBenchmark")}
          placeholder={t("field.none")}
          options={options}
          width="full"
          optional
        />
      </div>
      <div className="limit-pair">
        <NumberField
          field={fields.lowerThreshold}
          label={t("field.lowerThreshold")}
          help={t("field.lowerThreshold.help")}
          optional
        />
        <SelectField
          field={fields.lowerBenchmark}
          label={t("field.lowerBenchmark")}
          placeholder={t("field.none")}
          options={options}
          width="full"
          optional
        />
      </div>
    </>
  );
}
