import { BENCHMARK_KINDS } from "#app/domain/indicators/benchmark.ts";
import {
  BEST_ENDS,
  FREQUENCIES,
  INDICATOR_TYPES,
  INFLUENCEABLE,
  MEASURE_KINDS,
  PERSPECTIVES,
} from "#app/domain/indicators/definition.ts";
import { DIRECTIONS } from "#app/domain/indicators/direction.ts";
import type { ReadValue } from "#app/domain/indicators/value.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import type { FieldProps } from "#app/ui/controls/field-source.ts";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import type { IndicatorFields } from "./indicator-form.tsx";
import { LimitFields } from "./limit-fields.tsx";
import type { FormChoices } from "./load-form-choices.server.ts";
import { ValueReadingChoice } from "./reading-choice.tsx";

type Part = { readonly fields: IndicatorFields };
type PartWithChoices = Part & { readonly choices: FormChoices };

/** What is measured and why, and what kind of figure it is. */
export function WhatFields({ fields }: Part) {
  const t = useTexts("indicators");
  const isFilled = Boolean(fields.numerator.value || fields.denominator.value);
  return (
    <Stack>
      <TextField field={fields.name} label={t("field.name")} help={t("field.name.help")} />
      <TextArea field={fields.description} label={t("field.description")} rows={3} optional />
      <div className="field-pair">
        <TextField
          field={fields.number}
          label={t("field.number")}
          help={t("field.number.help")}
          width="s"
          optional
        />
        <TextField
          field={fields.unit}
          label={t("field.unit")}
          help={t("field.unit.help")}
          width="m"
          optional
        />
      </div>
      <TextField
        field={fields.heading}
        label={t("field.heading")}
        help={t("field.heading.help")}
        optional
      />
      <div className="field-pair">
        <SelectField
          field={fields.measureKind}
          label={t("field.measureKind")}
          placeholder={t("field.none")}
          options={MEASURE_KINDS.map((value) => ({ value, label: t(`measureKind.${value}`) }))}
          width="full"
          optional
        />
        <SelectField
          field={fields.indicatorType}
          label={t("field.indicatorType")}
          placeholder={t("field.none")}
          options={INDICATOR_TYPES.map((value) => ({ value, label: t(`indicatorType.${value}`) }))}
          width="full"
          optional
        />
      </div>
      <SelectField
        field={fields.perspective}
        label={t("field.perspective")}
        placeholder={t("field.none")}
        options={PERSPECTIVES.map((value) => ({ value, label: t(`perspective.${value}`) }))}
        optional
      />
      <Disclosure
        summary={t("group.share")}
        open={isFilled || hasErrors(fields.numerator, fields.denominator)}
      >
        <Stack>
          <TextField field={fields.numerator} label={t("field.numerator")} optional />
          <TextField field={fields.denominator} label={t("field.denominator")} optional />
        </Stack>
      </Disclosure>
    </Stack>
  );
}

/** The status in its own words, with its own year. */
export function StatusFields({
  fields,
  read,
}: {
  readonly fields: Readonly<
    Record<"baselineRaw" | "baselineReading" | "baselineYear", FieldProps["field"]>
  >;
  readonly read: ReadValue;
}) {
  const t = useTexts("indicators");
  return (
    <Stack>
      <TextField
        field={fields.baselineRaw}
        label={t("field.baseline")}
        help={t("field.baseline.help")}
        optional
      />
      <ValueReadingChoice field={fields.baselineReading} read={read} mayKeepWords />
      <TextField
        field={fields.baselineYear}
        label={t("field.baselineYear")}
        width="s"
        inputMode="numeric"
        optional
      />
    </Stack>
  );
}

/** Which end is better, the limits, and the scale. */
export function JudgedFields({ fields }: Part) {
  const t = useTexts("indicators");
  const { scaleMin, scaleMax, bestEnd } = fields;
  const isFilled = Boolean(scaleMin.value || scaleMax.value || bestEnd.value);
  return (
    <Stack>
      <SelectField
        field={fields.direction}
        label={t("field.direction")}
        help={t("field.direction.help")}
        placeholder={t("field.direction.none")}
        options={DIRECTIONS.map((value) => ({ value, label: t(`direction.${value}`) }))}
        optional
      />
      <LimitFields fields={fields} benchmarks={BENCHMARK_KINDS} />
      <Disclosure
        summary={t("group.scale")}
        open={isFilled || hasErrors(scaleMin, scaleMax, bestEnd)}
      >
        <Stack>
          <div className="field-pair">
            <TextField field={scaleMin} label={t("field.scaleMin")} width="s" optional />
            <TextField field={scaleMax} label={t("field.scaleMax")} width="s" optional />
          </div>
          <SelectField
            field={bestEnd}
            label={t("field.bestEnd")}
            placeholder={t("field.none")}
            options={BEST_ENDS.map((value) => ({ value, label: t(`bestEnd.${value}`) }))}
            optional
          />
        </Stack>
      </Disclosure>
    </Stack>
  );
}

/** Where the figure comes from, who sees to it, and when it is there. */
export function SourceFields({ fields, choices }: PartWithChoices) {
  const t = useTexts("indicators");
  const { publicationDelayDays, graceDays, effectLagYears } = fields;
  return (
    <Stack>
      <TextField
        field={fields.dataSource}
        label={t("field.dataSource")}
        help={t("field.dataSource.help")}
        optional
      />
      <SelectField
        field={fields.ownerId}
        label={t("field.ownerId")}
        help={t("field.ownerId.help")}
        placeholder={t("field.none")}
        options={choices.owners.map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
      <SelectField
        field={fields.frequency}
        label={t("field.frequency")}
        placeholder={false}
        options={FREQUENCIES.map((value) => ({ value, label: t(`frequency.${value}`) }))}
      />
      <SelectField
        field={fields.influenceable}
        label={t("field.influenceable")}
        placeholder={false}
        options={INFLUENCEABLE.map((value) => ({ value, label: t(`influenceable.${value}`) }))}
      />
      <Disclosure
        summary={t("group.times")}
        open={
          Boolean(publicationDelayDays.value) ||
          hasErrors(publicationDelayDays, graceDays, effectLagYears)
        }
      >
        <Stack>
          <TextField
            field={publicationDelayDays}
            label={t("field.publicationDelayDays")}
            help={t("field.publicationDelayDays.help")}
            width="s"
            inputMode="numeric"
            optional
          />
          <TextField field={graceDays} label={t("field.graceDays")} width="s" inputMode="numeric" />
          <TextField
            field={effectLagYears}
            label={t("field.effectLagYears")}
            help={t("field.effectLagYears.help")}
            width="s"
            inputMode="numeric"
          />
        </Stack>
      </Disclosure>
    </Stack>
  );
}

/** Whether a folded part must open, since something in it is to be corrected. */
export function hasErrors(
  ...fields: readonly { readonly errors?: readonly unknown[] | undefined }[]
) {
  return fields.some(({ errors }) => errors !== undefined && errors.length > 0);
}
