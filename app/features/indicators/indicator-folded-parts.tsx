import { BENCHMARK_KINDS } from "#app/domain/indicators/benchmark.ts";
import {
  BEST_ENDS,
  INDICATOR_TYPES,
  INFLUENCEABLE,
  MEASURE_KINDS,
  PERSPECTIVES,
} from "#app/domain/indicators/definition.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { FoldedPart } from "./folded-part.tsx";
import type { IndicatorFields } from "./indicator-form.tsx";
import { formDefaults, type KnownMeaning } from "./indicator-form-values.ts";
import { LimitFields } from "./limit-fields.tsx";
import { useAsksChange } from "./use-asks-change.ts";

type Part = { readonly fields: IndicatorFields };
type MeaningPart = Part & { readonly known: KnownMeaning | undefined };

/** Number, heading and perspective: where a scorecard shows it; and what kind of figure it is. */
export function PlaceFields({ fields, known }: MeaningPart) {
  const t = useTexts("indicators");
  const asks = useAsksChange(known);
  const { number, heading, perspective, measureKind, indicatorType, influenceable } = fields;
  return (
    <FoldedPart
      title={t("group.place")}
      fields={[
        ...[number, heading, perspective, measureKind, indicatorType],
        [influenceable, formDefaults.influenceable],
      ]}
    >
      <TextField
        field={number}
        label={t("field.number")}
        help={t("field.number.help")}
        width="s"
        optional
      />
      <TextField
        field={heading}
        label={t("field.heading")}
        help={t("field.heading.help")}
        optional
      />
      <SelectField
        field={perspective}
        label={t("field.perspective")}
        placeholder={t("field.none")}
        options={PERSPECTIVES.map((value) => ({ value, label: t(`perspective.${value}`) }))}
        optional
      />
      <div className="field-pair">
        <SelectField
          field={measureKind}
          label={t("field.measureKind")}
          help={asks("measureKind")}
          placeholder={t("field.none")}
          options={MEASURE_KINDS.map((value) => ({ value, label: t(`measureKind.${value}`) }))}
          width="full"
          optional
        />
        <SelectField
          field={indicatorType}
          label={t("field.indicatorType")}
          placeholder={t("field.none")}
          options={INDICATOR_TYPES.map((value) => ({ value, label: t(`indicatorType.${value}`) }))}
          width="full"
          optional
        />
      </div>
      <SelectField
        field={influenceable}
        label={t("field.influenceable")}
        placeholder={false}
        options={INFLUENCEABLE.map((value) => ({ value, label: t(`influenceable.${value}`) }))}
      />
    </FoldedPart>
  );
}

/** What counts as good and as just acceptable, and the ends of the scale. */
export function JudgedFields({ fields, known }: MeaningPart) {
  const t = useTexts("indicators");
  const asks = useAsksChange(known);
  const { desiredThreshold, desiredBenchmark, lowerThreshold, lowerBenchmark } = fields;
  const { scaleMin, scaleMax, bestEnd } = fields;
  return (
    <>
      <FoldedPart
        title={t("group.limits")}
        fields={[desiredThreshold, desiredBenchmark, lowerThreshold, lowerBenchmark]}
      >
        <LimitFields fields={fields} benchmarks={BENCHMARK_KINDS} />
      </FoldedPart>
      <FoldedPart title={t("group.scale")} fields={[scaleMin, scaleMax, bestEnd]}>
        <div className="field-pair">
          <TextField
            field={scaleMin}
            label={t("field.scaleMin")}
            help={asks("scaleMin")}
            width="s"
            optional
          />
          <TextField
            field={scaleMax}
            label={t("field.scaleMax")}
            help={asks("scaleMax")}
            width="s"
            optional
          />
        </div>
        <SelectField
          field={bestEnd}
          label={t("field.bestEnd")}
          help={asks("bestEnd")}
          placeholder={t("field.none")}
          options={BEST_ENDS.map((value) => ({ value, label: t(`bestEnd.${value}`) }))}
          optional
        />
      </FoldedPart>
    </>
  );
}

/** What a share counts out of what. */
export function ShareFields({ fields: { numerator, denominator }, known }: MeaningPart) {
  const t = useTexts("indicators");
  const asks = useAsksChange(known);
  return (
    <FoldedPart title={t("group.share")} fields={[numerator, denominator]}>
      <TextField field={numerator} label={t("field.numerator")} help={asks("numerator")} optional />
      <TextField
        field={denominator}
        label={t("field.denominator")}
        help={asks("denominator")}
        optional
      />
    </FoldedPart>
  );
}

/** When the figure is there, and how long an effort takes to be seen in it. */
export function TimeFields({ fields }: Part) {
  const t = useTexts("indicators");
  const { publicationDelayDays, graceDays, effectLagYears } = fields;
  return (
    <FoldedPart
      title={t("group.times")}
      fields={[
        publicationDelayDays,
        [graceDays, formDefaults.graceDays],
        [effectLagYears, formDefaults.effectLagYears],
      ]}
    >
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
    </FoldedPart>
  );
}
