import type { Benchmark, BenchmarkKind, Limit } from "#app/domain/indicators/benchmark.ts";
import type { Measurement } from "#app/domain/indicators/measurement.ts";
import type { IndicatorSeries } from "#app/domain/indicators/rate-year.ts";
import type { RatingOverride } from "#app/domain/indicators/rating-override.ts";
import { isTooFew, withoutFigure } from "#app/domain/indicators/small-numbers.ts";
import type { TargetContext } from "#app/domain/indicators/target-meaning.ts";
import type { IndicatorValue } from "#app/domain/indicators/value.ts";
import type { Reader } from "#db/transaction.ts";
import {
  type DeviationRow,
  findAllDeviationsOfIndicators,
} from "../follow-up/accepted-deviation.repository.server.ts";
import {
  type BenchmarkRow,
  findAllBenchmarksOfIndicators,
} from "./benchmarks/benchmark.repository.server.ts";
import { findAllBreaksOfIndicators } from "./definition-version.repository.server.ts";
import type { IndicatorRow } from "./indicator.repository.server.ts";
import { findAllOverridesOfIndicators } from "./judgement/rating-override.repository.server.ts";
import {
  findAllMeasurementsOfIndicators,
  type MeasurementRow,
} from "./measurement.repository.server.ts";
import { findRatingSettings } from "./organisation-rating.repository.server.ts";
import { keptTarget, keptValue } from "./stored-reading.ts";
import { findAllTargetsOfIndicators, type TargetRow } from "./target.repository.server.ts";

export type Entry = Measurement & {
  readonly id: string;
  readonly note: string;
  readonly recordedAt: string;
  readonly enteredByName: string | null;
  readonly respondents: number | null;
};

export type Override = RatingOverride & { readonly createdByName: string };

export type LoadedIndicator = {
  readonly row: IndicatorRow;
  readonly targetRows: readonly TargetRow[];
  readonly benchmarkRows: readonly BenchmarkRow[];
  readonly deviations: readonly DeviationRow[];
  readonly series: IndicatorSeries<Entry, Override>;
};

/**
 * Some indicators with all a colour is made of, as the rules take it; seven queries however many there are. What a shared indicator says of
 * benchmarks and breaks holds for those that carry it, where they have none of their own. Figures of too few answers come without their value.
 */
export async function loadIndicatorSeries(
  db: Reader,
  organisationId: string,
  rows: readonly IndicatorRow[],
): Promise<readonly LoadedIndicator[]> {
  const ids = rows.map((row) => row.id);
  const withShared = [...new Set(rows.flatMap((row) => [row.id, row.sharedFromId ?? row.id]))];
  const [targets, measurements, benchmarks, breaks, overrides, deviations, settings] =
    await Promise.all([
      findAllTargetsOfIndicators(db, organisationId, ids),
      findAllMeasurementsOfIndicators(db, organisationId, ids),
      findAllBenchmarksOfIndicators(db, organisationId, withShared),
      findAllBreaksOfIndicators(db, organisationId, withShared),
      findAllOverridesOfIndicators(db, organisationId, ids),
      findAllDeviationsOfIndicators(db, organisationId, ids),
      findRatingSettings(db, organisationId),
    ]);
  const targetsOf = byIndicator(targets);
  const measurementsOf = byIndicator(measurements);
  const benchmarksOf = byIndicator(benchmarks);
  const breaksOf = byIndicator(breaks);
  const overridesOf = byIndicator(overrides);
  const deviationsOf = byIndicator(deviations);
  return rows.map((row) => {
    const targetRows = targetsOf.get(row.id) ?? [];
    const benchmarkRows = ownOrShared(benchmarksOf, row);
    return {
      row,
      targetRows,
      benchmarkRows,
      deviations: deviationsOf.get(row.id) ?? [],
      series: {
        ...seriesOf(row, targetRows),
        measurements: (measurementsOf.get(row.id) ?? []).map((one) =>
          entryOf(one, settings.smallNumberLimit),
        ),
        benchmarks: benchmarkRows.map(benchmarkOf),
        breaks: ownOrShared(breaksOf, row).map(({ fromYear }) => fromYear),
        overrides: overridesOf.get(row.id) ?? [],
        useBaselineFallback: settings.useBaselineFallback,
      },
    };
  });
}

/** What an indicator says of itself, for reading the words of its targets. */
export function targetContextOf(
  row: Pick<IndicatorRow, "direction" | "name" | "unit"> & Parameters<typeof baselineValueOf>[0],
): TargetContext {
  const baseline = baselineValueOf(row);
  return {
    indicatorName: row.name,
    ...(row.direction ? { direction: row.direction } : {}),
    ...(row.unit ? { unit: row.unit } : {}),
    ...(baseline ? { baseline } : {}),
  };
}

/** The status as the rules take it; a doubtful one is no number until a person has confirmed it. */
function baselineValueOf(
  row: Pick<
    IndicatorRow,
    "baselineRaw" | "baselineKind" | "baselineValue" | "baselineUnit" | "baselineYear"
  >,
): IndicatorValue | undefined {
  if (row.baselineRaw === "") return undefined;
  return keptValue({
    raw: row.baselineRaw,
    kind: row.baselineKind,
    value: row.baselineValue,
    unit: row.baselineUnit,
    ...(row.baselineYear === null ? {} : { year: row.baselineYear }),
  });
}

type WithoutRows = Omit<
  IndicatorSeries,
  "measurements" | "benchmarks" | "breaks" | "overrides" | "useBaselineFallback"
>;

function seriesOf(row: IndicatorRow, targetRows: readonly TargetRow[]): WithoutRows {
  const context = targetContextOf(row);
  const { frequency, publicationDelayDays, graceDays, effectLagYears, unit } = row;
  return {
    baseline: baselineValueOf(row),
    lowerThreshold: limitOf(row.lowerThreshold, row.lowerBenchmark, unit),
    desired: limitOf(row.desiredThreshold, row.desiredBenchmark, unit),
    direction: row.direction ?? undefined,
    targets: targetRows.map((target) => ({ ...keptTarget(target, context), year: target.year })),
    timing: { frequency, publicationDelayDays, graceDays, effectLagYears },
  };
}

function limitOf(
  number: string | null,
  benchmark: BenchmarkKind | null,
  unit: string,
): Limit | undefined {
  if (number !== null) return { number, ...(unit ? { unit } : {}) };
  return benchmark === null ? undefined : { benchmark };
}

function benchmarkOf(row: BenchmarkRow): Benchmark {
  return {
    kind: row.kind,
    name: row.name,
    year: row.year,
    quantity:
      row.value === null
        ? undefined
        : { number: row.value, ...(row.unit ? { unit: row.unit } : {}) },
    isPreliminary: row.isPreliminary === 1,
    recordedAt: row.enteredAt,
  };
}

function entryOf(row: MeasurementRow, limit: number): Entry {
  const isSuppressed = isTooFew(row.respondents, limit);
  const value = { ...keptValue(row), isPreliminary: row.isPreliminary === 1 };
  return {
    id: row.id,
    year: row.year,
    period: row.period,
    value: isSuppressed ? withoutFigure(value) : value,
    isSuppressed,
    respondents: row.respondents,
    recordedAt: row.enteredAt,
    note: row.note,
    enteredByName: row.enteredByName,
  };
}

/** The indicator's own rows, or where it has none those of the shared indicator it carries. */
function ownOrShared<Row>(
  groups: ReadonlyMap<string, readonly Row[]>,
  { id, sharedFromId }: IndicatorRow,
): readonly Row[] {
  return groups.get(id) ?? (sharedFromId === null ? [] : (groups.get(sharedFromId) ?? []));
}

function byIndicator<Row extends { readonly indicatorId: string | null }>(rows: readonly Row[]) {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row.indicatorId ?? "";
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
