import { BENCHMARK_KINDS } from "#app/domain/indicators/benchmark.ts";
import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { CheckboxField } from "#app/ui/controls/checkbox-field.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { type ReadBeside, readResult } from "../read-result.ts";
import { ValueReadingChoice } from "../reading-choice.tsx";
import { benchmarkSchema } from "./benchmark.schema.ts";
import { type BenchmarkModel, isSameWhose } from "./benchmark-model.ts";

/** Enters another's figure of a year. */
export function BenchmarkForm({
  year,
  weighing,
  benchmarks,
  answer,
}: {
  readonly year: number;
  readonly weighing: ReadBeside;
  readonly benchmarks: readonly BenchmarkModel[];
  readonly answer: FormAnswer | undefined;
}) {
  const t = useTexts("judgement");
  const { fields, problems } = usePageForm({
    id: "benchmark",
    concept: "judgement",
    schema: benchmarkSchema,
    answer,
    values: { kind: "national", year: String(year) },
  });
  const given = benchmarkSchema.safeParse({
    kind: fields.kind.value,
    ...{ name: fields.name.value, year: fields.year.value, raw: fields.raw.value },
  });
  const standing =
    answer && given.success
      ? benchmarks.find((one) => one.isOwn && isSameWhose(one, given.data))
      : undefined;
  return (
    <FormFrame>
      <ErrorSummary errors={problems} />
      <SelectField
        field={fields.kind}
        label={t("benchmark.field.kind")}
        placeholder={false}
        options={BENCHMARK_KINDS.map((value) => ({ value, label: t(`benchmark.kind.${value}`) }))}
      />
      <TextField
        field={fields.name}
        label={t("benchmark.field.name")}
        help={t("benchmark.field.name.help")}
        optional
      />
      <TextField
        field={fields.year}
        label={t("benchmark.field.year")}
        width="s"
        inputMode="numeric"
      />
      <TextField
        field={fields.raw}
        label={t("benchmark.field.raw")}
        help={t("benchmark.field.raw.help")}
        width="m"
      />
      {answer && given.success ? (
        <ValueReadingChoice
          field={fields.reading}
          read={readResult(given.data.raw, weighing, { year: given.data.year })}
        />
      ) : null}
      {standing ? (
        <CheckboxField
          field={fields.replaces}
          label={t("benchmark.field.replaces", {
            value: standing.raw,
            year: String(standing.year),
          })}
        />
      ) : null}
      <CheckboxField field={fields.isPreliminary} label={t("benchmark.field.isPreliminary")} />
      <TextField field={fields.dataSource} label={t("benchmark.field.dataSource")} optional />
      <ButtonRow>
        <Button type="submit">{t("benchmark.submit")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
