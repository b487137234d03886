import { knownBy } from "#app/domain/indicators/known-figures.ts";
import { inOwnUnit } from "#app/domain/indicators/own-unit.ts";
import { isWholeYear, periodsOf } from "#app/domain/indicators/part-of-year.ts";
import type { YearRating } from "#app/domain/indicators/rate-year.ts";
import {
  betterEndOf,
  type TrendPoint,
  type TrendStatement,
  trendOf,
} from "#app/domain/indicators/trend.ts";
import { can } from "#app/domain/permissions/can.ts";
import type { UseCaseContext } from "../../context.ts";
import { ownUnitIn, shownValue } from "../indicator-model.ts";
import { knownOfStatus } from "../known-of-status.ts";
import type { Entry, LoadedIndicator } from "../load-indicator-series.server.ts";
import { newestOf, noneSeen } from "./entries.ts";

/** What the page of an indicator needs for entering figures, for those of parts of the year, and for the development in words. */
export function measuringOf(
  { actor, organisationId }: UseCaseContext,
  loaded: LoadedIndicator,
  years: readonly YearRating<Entry>[],
) {
  const { row, series } = loaded;
  const entries = series.measurements.map((entry) => ({ ...entry, enteredAt: entry.recordedAt }));
  return {
    mayMeasure:
      row.retiredAt === null &&
      can(actor, "indicator.measure", { organisationId, institutionId: row.institutionId }),
    /** The newest entry there is, so that a later one is noticed. */
    seen: newestOf(entries)?.id ?? noneSeen,
    periods: periodsOf(row.frequency),
    /** What a new figure is weighed against. */
    known: knownBy(row, series),
    /** What a new status is weighed against. */
    knownOfStatus: knownOfStatus(row, series),
    interim: interimOf(entries),
    trend: trendOfYears(loaded, years),
  };
}

/** The development of an indicator from its rated years; figures that cannot be put in its own unit are left out. */
export function trendOfYears(
  { row, series }: Pick<LoadedIndicator, "row" | "series">,
  years: readonly YearRating<Entry>[],
): TrendStatement {
  const own = ownUnitIn({ row, series });
  const points = years.flatMap(({ year, result }): TrendPoint[] => {
    const number = result && inOwnUnit(numberOf(result.value), own);
    return number === undefined
      ? []
      : [{ year, value: number, isPreliminary: result?.value.isPreliminary ?? false }];
  });
  const directions = series.targets.map(({ direction }) => direction);
  const betterEnd = betterEndOf(row.direction, directions);
  return trendOf(points, series.breaks ?? [], betterEnd, row.frequency === "secondYear" ? 2 : 1);
}

function numberOf({ number, unit }: Entry["value"]) {
  return number === undefined ? undefined : { number, unit };
}

/** Figures of parts of a year in force, the newest first. */
function interimOf(entries: readonly (Entry & { readonly enteredAt: string })[]) {
  const parts = entries.filter(({ period }) => !isWholeYear(period));
  const keys = [...new Set(parts.map(({ year, period }) => `${year} ${period}`))].sort().reverse();
  return keys.flatMap((key) => {
    const own = parts.filter(({ year, period }) => `${year} ${period}` === key);
    const final = own.filter(({ value }) => !value.isPreliminary);
    const entry = newestOf(final.length > 0 ? final : own);
    if (!entry) return [];
    const { year, period = "", note } = entry;
    return [{ key, year, period, note, value: shownValue(entry) }];
  });
}
