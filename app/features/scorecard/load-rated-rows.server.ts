import type { Database } from "#db/connect.ts";
import type { UseCaseContext } from "../context.ts";
import { shownFocus } from "../indicators/indicator-model.ts";
import {
  type LoadedIndicator,
  loadIndicatorSeries,
} from "../indicators/load-indicator-series.server.ts";
import { isSameData } from "./same-data.ts";
import type { ScorecardPlace, ScoreRow } from "./scorecard-model.ts";
import { findDataVersion } from "./scorecard-place.repository.server.ts";
import { KINDS, PERSPECTIVES } from "./scorecard-query.ts";
import { findAllIndicatorsOfScorecard } from "./scorecard-row.repository.server.ts";

type Rated = ReadonlyMap<string, ScoreRow>;
type Kept = { readonly freshness: string; readonly rated: Rated };

/** More rows than this, over all scorecards, are not kept in memory. */
const mostKeptRows = 20_000;

const keptOf = new WeakMap<Database, Map<string, Kept>>();

/**
 * Every indicator of a scorecard with its colour as of today. A colour comes from rules, not from a column, so all are
 * rated once for each version of the organisation's data and each day, and kept. The version is read before the
 * rows: what is kept under a version is never older than it. After a change the rows that came out as before are the same objects
 * as before, by which a table knows that it has drawn them.
 */
export async function loadRatedRows(
  context: UseCaseContext,
  place: ScorecardPlace,
): Promise<Rated> {
  const { db, organisationId, today } = context;
  const version = await findDataVersion(db, organisationId);
  const freshness = `${version} ${today}`;
  const key = [organisationId, place.kind, place.id].join(" ");
  const kept = keptOf.get(db) ?? new Map<string, Kept>();
  keptOf.set(db, kept);
  const known = kept.get(key);
  if (known?.freshness === freshness) return known.rated;
  const rows = await findAllIndicatorsOfScorecard(db, organisationId, place);
  const ownerNames = new Map(rows.map((row) => [row.id, row.ownerName ?? ""]));
  const loaded = await loadIndicatorSeries(db, organisationId, rows);
  const before = kept.get(key)?.rated;
  const rated = new Map(
    loaded.map((one) => {
      const row = rowOf(one, ownerNames.get(one.row.id) ?? "", today);
      const earlier = before?.get(row.id);
      return [row.id, isSameData(earlier, row) ? earlier : row];
    }),
  );
  keep(kept, key, { freshness, rated });
  return rated;
}

function rowOf(loaded: LoadedIndicator, ownerName: string, today: string): ScoreRow {
  const { row, benchmarkRows } = loaded;
  const { focus, line } = shownFocus(loaded, today);
  const benchmark =
    benchmarkRows.findLast(({ year }) => year === focus.year) ??
    benchmarkRows.findLast(({ year }) => year <= focus.year);
  return {
    id: row.id,
    number: row.number,
    name: row.name,
    heading: row.heading,
    unit: row.unit,
    perspective: PERSPECTIVES.find((name) => name === row.perspective) ?? null,
    kind: KINDS.find((name) => name === row.indicatorType) ?? null,
    institution:
      row.institutionSlug && row.institutionName
        ? { slug: row.institutionSlug, name: row.institutionName }
        : null,
    areaName: row.areaName ?? "",
    ownerName,
    dataSource: row.dataSource,
    baselineRaw: row.baselineRaw,
    baselineYear: row.baselineYear,
    baselineIsDoubtful: row.baselineCertainty === "doubtful",
    focus,
    line,
    benchmark: benchmark
      ? { name: benchmark.name, raw: benchmark.raw, year: benchmark.year }
      : null,
  };
}

/** Keeps the newest of each scorecard; those made longest ago fall out first, as they were put in first. */
function keep(kept: Map<string, Kept>, key: string, newest: Kept): void {
  kept.delete(key);
  kept.set(key, newest);
  let rows = 0;
  for (const { rated } of kept.values()) rows += rated.size;
  for (const [oldest, { rated }] of kept) {
    if (rows <= mostKeptRows || oldest === key) break;
    kept.delete(oldest);
    rows -= rated.size;
  }
}
