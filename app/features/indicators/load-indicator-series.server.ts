import type { Measurement } from "#app/domain/indicators/measurement.ts";
import type { IndicatorSeries } from "#app/domain/indicators/rate-year.ts";
import type { TargetContext } from "#app/domain/indicators/target-meaning.ts";
import type { IndicatorValue } from "#app/domain/indicators/value.ts";
import type { Reader } from "#db/transaction.ts";
import type { IndicatorRow } from "./indicator.repository.server.ts";
import {
  findAllMeasurementsOfIndicators,
  type MeasurementRow,
} from "./measurement.repository.server.ts";
import { findUsesBaselineFallback } from "./organisation-rating.repository.server.ts";
import { keptTarget, keptValue } from "./stored-reading.ts";
import { findAllTargetsOfIndicators, type TargetRow } from "./target.repository.server.ts";

export type Entry = Measurement & {
  readonly id: string;
  readonly note: string;
  readonly recordedAt: string;
  readonly enteredByName: string | null;
};

export type LoadedIndicator = {
  readonly row: IndicatorRow;
  readonly targetRows: readonly TargetRow[];
  readonly series: IndicatorSeries<Entry>;
};

/** Some indicators with targets and measurements as the rules take them; three queries however many there are. */
export async function loadIndicatorSeries(
  db: Reader,
  organisationId: string,
  rows: readonly IndicatorRow[],
): Promise<readonly LoadedIndicator[]> {
  const ids = rows.map((row) => row.id);
  const [targets, measurements, useBaselineFallback] = await Promise.all([
    findAllTargetsOfIndicators(db, organisationId, ids),
    findAllMeasurementsOfIndicators(db, organisationId, ids),
    findUsesBaselineFallback(db, organisationId),
  ]);
  const targetsOf = byIndicator(targets);
  const measurementsOf = byIndicator(measurements);
  return rows.map((row) => {
    const targetRows = targetsOf.get(row.id) ?? [];
    const entries = (measurementsOf.get(row.id) ?? []).map(entryOf);
    return { row, targetRows, series: seriesOf(row, targetRows, entries, useBaselineFallback) };
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

function seriesOf(
  row: IndicatorRow,
  targetRows: readonly TargetRow[],
  measurements: readonly Entry[],
  useBaselineFallback: boolean,
): IndicatorSeries<Entry> {
  const context = targetContextOf(row);
  return {
    baseline: baselineValueOf(row),
    lowerThreshold:
      row.lowerThreshold === null
        ? undefined
        : { number: row.lowerThreshold, ...(row.unit ? { unit: row.unit } : {}) },
    targets: targetRows.map((target) => ({ ...keptTarget(target, context), year: target.year })),
    measurements,
    useBaselineFallback,
  };
}

function entryOf(row: MeasurementRow): Entry {
  return {
    id: row.id,
    year: row.year,
    value: { ...keptValue(row), isPreliminary: row.isPreliminary === 1 },
    recordedAt: row.enteredAt,
    note: row.note,
    enteredByName: row.enteredByName,
  };
}

function byIndicator<Row extends { readonly indicatorId: string }>(rows: readonly Row[]) {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.indicatorId);
    if (group) group.push(row);
    else groups.set(row.indicatorId, [row]);
  }
  return groups;
}
