import { accumulateTargets } from "#app/domain/indicators/accumulate.ts";
import { thresholdOf } from "#app/domain/indicators/threshold.ts";
import type { Reader } from "#db/transaction.ts";
import { findAllVersionsOfIndicators } from "./definition-version.repository.server.ts";
import { findIndicatorById, type IndicatorRow } from "./indicator.repository.server.ts";
import { shownFocus } from "./indicator-model.ts";
import { findAllPartsOf, findPersonById } from "./indicator-relations.repository.server.ts";
import { type LoadedIndicator, loadIndicatorSeries } from "./load-indicator-series.server.ts";

/** What stands around one indicator: its owner, the one it carries or adds to, those below it, and what it has meant. */
export async function loadRelationsOfIndicator(
  db: Reader,
  organisationId: string,
  row: IndicatorRow,
  today: string,
) {
  const find = (id: string | null) =>
    id === null ? undefined : findIndicatorById(db, organisationId, id);
  const [owner, shared, parent, below, versions] = await Promise.all([
    row.ownerId === null ? undefined : findPersonById(db, organisationId, row.ownerId),
    find(row.sharedFromId),
    find(row.parentId),
    findAllPartsOf(db, organisationId, row.id),
    findAllVersionsOfIndicators(db, organisationId, [row.id]),
  ]);
  const [whole, ...loaded] = await loadIndicatorSeries(db, organisationId, [row, ...below]);
  const related = loaded.map((one) => ({ one, shown: relatedOf(one, today) }));
  const parts = loaded.filter(({ row: part }) => part.parentId === row.id);
  return {
    ownerName: owner?.name ?? "",
    shared: shared ? { id: shared.id, name: shared.name } : null,
    parent: parent ? { id: parent.id, name: parent.name, place: placeOf(parent) } : null,
    carriers: related
      .filter(({ one }) => one.row.sharedFromId === row.id)
      .map(({ shown }) => shown),
    parts: related.filter(({ one }) => one.row.parentId === row.id).map(({ shown }) => shown),
    accumulated: whole ? accumulatedOf(whole, parts) : [],
    versions: versions.map(
      ({ fromYear, unit, dataSource, description, isBreak, reason, createdByName }) => ({
        ...{ fromYear, unit, dataSource, description, reason, createdByName },
        isBreak: isBreak === 1,
      }),
    ),
  };
}

export type RelationsOfIndicator = Awaited<ReturnType<typeof loadRelationsOfIndicator>>;

export function relatedOf(loaded: LoadedIndicator, today: string) {
  const { row } = loaded;
  const { focus } = shownFocus(loaded, today);
  const { rating, year, result, target } = focus;
  return { id: row.id, name: row.name, place: placeOf(row), rating, year, result, target };
}

function placeOf(row: IndicatorRow): string {
  return row.institutionName ?? row.areaName ?? "";
}

/** Year by year what the parts' targets are together, beside the overall one (R3-17). */
export function accumulatedOf(whole: LoadedIndicator, parts: readonly LoadedIndicator[]) {
  return whole.series.targets.flatMap(({ year }) => {
    const summed = accumulateTargets(
      whole.row.measureKind,
      limitOf(whole, year),
      parts.map((part) => ({ id: part.row.id, threshold: limitOf(part, year) })),
    );
    return summed ? [{ year, ...summed }] : [];
  });
}

function limitOf({ series }: LoadedIndicator, year: number) {
  const target = series.targets.find((one) => one.year === year);
  if (!target || target.certainty === "doubtful") return undefined;
  const threshold = thresholdOf(target, series.baseline);
  return threshold.ok ? threshold.value : undefined;
}
