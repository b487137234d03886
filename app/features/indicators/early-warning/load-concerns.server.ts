import { interimStanding } from "#app/domain/indicators/early-warning.ts";
import { isWholeYear, lastDayOf } from "#app/domain/indicators/part-of-year.ts";
import { printTarget } from "#app/domain/indicators/print-target.ts";
import { isShare } from "#app/domain/indicators/unit.ts";
import type { Reader } from "#db/transaction.ts";
import { findIndicatorsByIds, type IndicatorRow } from "../indicator.repository.server.ts";
import { shownValue } from "../indicator-model.ts";
import { type LoadedIndicator, loadIndicatorSeries } from "../load-indicator-series.server.ts";
import {
  type EarlyReadingRow,
  type EarlyWarningRow,
  findAllEarlyWarnings,
  findAllIdsWithInterim,
  findAllReadingsOfWarnings,
  type WarningPlace,
} from "./early-warning.repository.server.ts";
import { type Concern, shownWarning } from "./early-warning-model.ts";

const urgency = { crossed: 0, behind: 1, overdue: 2, never: 3 } as const;

/**
 * What may be going wrong before the year ends (R3-24, R3-25), the most pressing first: signals that warn, figures of part of the
 * year behind the year's target, signals nobody has looked at. A fixed number of queries, however much there is.
 */
export async function loadConcerns(
  db: Reader,
  organisationId: string,
  today: string,
  place: WarningPlace = {},
): Promise<readonly Concern[]> {
  const thisYear = Number(today.slice(0, 4));
  const [warnings, interim] = await Promise.all([
    findAllEarlyWarnings(db, organisationId, place),
    findAllIdsWithInterim(db, organisationId, [thisYear - 1, thisYear], place),
  ]);
  const ids = interim.map(({ indicatorId }) => indicatorId);
  const [readings, rows] = await Promise.all([
    findAllReadingsOfWarnings(
      db,
      organisationId,
      warnings.map(({ id }) => id),
    ),
    findIndicatorsByIds(db, organisationId, ids),
  ]);
  const loaded = rows.length > 0 ? await loadIndicatorSeries(db, organisationId, rows) : [];
  const readingsOf = byWarning(readings);
  const concerns = [
    ...warnings.flatMap((row) => concernOf(row, readingsOf.get(row.id) ?? [], today)),
    ...loaded.flatMap((one) => behindOf(one, thisYear) ?? []),
  ];
  return concerns.sort((one, other) => urgency[one.kind] - urgency[other.kind]);
}

function concernOf(
  row: EarlyWarningRow,
  readings: readonly EarlyReadingRow[],
  today: string,
): Concern[] {
  const warning = shownWarning(row, readings, today);
  if (warning.state === "quiet") return [];
  return [
    {
      key: row.id,
      kind: warning.state,
      indicator: { id: row.indicatorId, name: row.indicatorName },
      institution: institutionOf(row),
      warning,
    },
  ];
}

/** The newest figure of a part of a year whose own result is not in, where it is behind the year's target. */
function behindOf({ row, series }: LoadedIndicator, thisYear: number): Concern | null {
  const open = series.measurements.filter(
    ({ year, period }) =>
      year >= thisYear - 1 &&
      !isWholeYear(period) &&
      !series.measurements.some((other) => other.year === year && isWholeYear(other.period)),
  );
  const latest = open.reduce<(typeof open)[number] | undefined>(
    (newest, one) => (newest && endOf(newest) > endOf(one) ? newest : one),
    undefined,
  );
  const target = latest && series.targets.find(({ year }) => year === latest.year);
  if (!latest || !target) return null;
  const standing = interimStanding({
    value: latest.value,
    target,
    baseline: series.baseline,
    useBaselineFallback: false,
    growsThroughYear: growsThroughYear(row),
  });
  if (standing !== "behind") return null;
  return {
    key: `${row.id} ${latest.year} ${latest.period}`,
    kind: "behind",
    indicator: { id: row.id, name: row.name },
    institution: institutionOf(row),
    year: latest.year,
    period: latest.period ?? "",
    figure: shownValue(latest),
    target: printTarget(target),
  };
}

/** Counts and amounts grow through the year; where nobody has said, only a share or a rank surely does not. */
function growsThroughYear({ measureKind, direction, unit }: IndicatorRow): boolean {
  if (measureKind === null) return direction !== "rank" && !isShare(unit);
  return measureKind === "count" || measureKind === "amount";
}

function endOf({ year, period }: { readonly year: number; readonly period?: string }): string {
  return lastDayOf(year, period ?? "") ?? "";
}

function institutionOf(row: Pick<EarlyWarningRow, "institutionSlug" | "institutionName">) {
  return row.institutionSlug && row.institutionName
    ? { slug: row.institutionSlug, name: row.institutionName }
    : null;
}

function byWarning(readings: readonly EarlyReadingRow[]) {
  const groups = new Map<string, EarlyReadingRow[]>();
  for (const reading of readings) {
    const group = groups.get(reading.earlyWarningId);
    if (group) group.push(reading);
    else groups.set(reading.earlyWarningId, [reading]);
  }
  return groups;
}
