import type { IndicatorRow } from "./indicator.repository.server.ts";

type SharedPart = Pick<
  IndicatorRow,
  | "name"
  | "description"
  | "unit"
  | "measureKind"
  | "indicatorType"
  | "perspective"
  | "direction"
  | "scaleMin"
  | "scaleMax"
  | "bestEnd"
  | "numerator"
  | "denominator"
  | "influenceable"
  | "dataSource"
  | "frequency"
  | "publicationDelayDays"
  | "graceDays"
  | "effectLagYears"
  | "consistencyGroup"
>;

/** What a shared indicator says for all that carry it; status, targets, thresholds and owner are each carrier's own. */
export function sharedPartOf(indicator: SharedPart): SharedPart {
  const { name, description, unit, measureKind, indicatorType, perspective } = indicator;
  const { direction, scaleMin, scaleMax, bestEnd, numerator, denominator } = indicator;
  const { influenceable, dataSource, frequency, publicationDelayDays, graceDays } = indicator;
  const { effectLagYears, consistencyGroup } = indicator;
  return {
    ...{ name, description, unit, measureKind, indicatorType, perspective },
    ...{ direction, scaleMin, scaleMax, bestEnd, numerator, denominator },
    ...{ influenceable, dataSource, frequency, publicationDelayDays, graceDays },
    ...{ effectLagYears, consistencyGroup },
  };
}
