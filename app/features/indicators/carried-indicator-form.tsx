import { BENCHMARK_KINDS } from "#app/domain/indicators/benchmark.ts";
import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ConflictView } from "#app/ui/controls/conflict-view.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { carriedIndicatorSchema } from "./indicator.schema.ts";
import { OwnerField, StatusFields } from "./indicator-form-parts.tsx";
import { ParentField } from "./indicator-relation-fields.tsx";
import { LimitFields } from "./limit-fields.tsx";
import type { FormChoices } from "./load-form-choices.server.ts";
import { readResult } from "./read-result.ts";
import type { IndicatorModel } from "./view-indicator.server.ts";

type FormProps = {
  readonly indicator: IndicatorModel;
  readonly choices: FormChoices;
  readonly answer: FormAnswer | undefined;
};

const compared = ["number", "heading", "baselineRaw", "baselineYear"] as const;

/** What a carrier of a shared indicator says for itself; the definition is edited at the shared one. */
export function CarriedIndicatorForm({ indicator, choices, answer }: FormProps) {
  const t = useTexts("indicators");
  const { fields, problems, theirs, readVersion } = usePageForm({
    id: "carried",
    concept: "indicators",
    schema: carriedIndicatorSchema.omit({ version: true }),
    answer,
    values: valuesOf(indicator),
  });
  const typed = (field: { value: unknown }) => String(field.value ?? "");
  return (
    <FormFrame
      action={paths.editCarriedIndicator(indicator.id)}
      version={readVersion(indicator.version)}
    >
      {theirs ? (
        <ConflictView
          fields={compared.map((name) => ({
            label: t(name === "baselineRaw" ? "field.baseline" : `field.${name}`),
            mine: typed(fields[name]),
            theirs: String(theirs[name] ?? ""),
          }))}
        />
      ) : (
        <ErrorSummary errors={problems} />
      )}
      <Section title={t("own.title")} level={2}>
        <Stack>
          <div className="field-pair">
            <TextField field={fields.number} label={t("field.number")} width="s" optional />
            <TextField field={fields.heading} label={t("field.heading")} width="full" optional />
          </div>
          <OwnerField field={fields.ownerId} choices={choices} />
          <ParentField field={fields.parentId} choices={choices} />
        </Stack>
      </Section>
      <Section title={t("group.status")} level={2}>
        <StatusFields
          fields={fields}
          read={readResult(typed(fields.baselineRaw), {
            unit: indicator.unit,
            known: indicator.measuring.knownOfStatus,
          })}
        />
      </Section>
      <Section title={t("group.judged")} level={2}>
        <Stack>
          <LimitFields fields={fields} benchmarks={BENCHMARK_KINDS} />
        </Stack>
      </Section>
      <ButtonRow>
        <Button type="submit">{t("edit.submit")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}

function valuesOf(indicator: IndicatorModel) {
  const { number, heading, baselineRaw, baselineReading, baselineYear, definition } = indicator;
  const { desiredThreshold, desiredBenchmark, lowerThreshold, lowerBenchmark } = definition;
  const { ownerId, parentId } = definition;
  return {
    ...{ number, heading, baselineRaw, baselineReading },
    ...(baselineYear === null ? {} : { baselineYear: String(baselineYear) }),
    desiredThreshold: desiredThreshold ?? "",
    lowerThreshold: lowerThreshold ?? "",
    ...(desiredBenchmark ? { desiredBenchmark } : {}),
    ...(lowerBenchmark ? { lowerBenchmark } : {}),
    ...(ownerId ? { ownerId } : {}),
    ...(parentId ? { parentId } : {}),
  };
}
