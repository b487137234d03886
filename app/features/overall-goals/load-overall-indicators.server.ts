import type { UseCaseContext } from "../context.ts";
import { findIndicatorsByIds } from "../indicators/indicator.repository.server.ts";
import { loadIndicatorSeries } from "../indicators/load-indicator-series.server.ts";
import { accumulatedOf, relatedOf } from "../indicators/load-relations-of-indicator.server.ts";
import {
  findAllIndicatorTies,
  findAllPartsOfIndicators,
} from "./overall-goal-indicator.repository.server.ts";

export type OverallIndicator = ReturnType<typeof relatedOf> & {
  /** The overall target beside the accumulated ones of those that add to it (R3-17); none where they cannot be added. */
  readonly accumulated: ReturnType<typeof accumulatedOf>[number] | null;
};

/** The indicators that some overall goals are read by, with their colour as of today, by overall goal. */
export async function loadOverallIndicators(
  { db, organisationId, today }: UseCaseContext,
  overallGoalIds: readonly string[],
): Promise<ReadonlyMap<string, readonly OverallIndicator[]>> {
  const ties = await findAllIndicatorTies(db, organisationId, overallGoalIds);
  const ids = [...new Set(ties.map(({ indicatorId }) => indicatorId))];
  const [wholes, parts] = await Promise.all([
    findIndicatorsByIds(db, organisationId, ids),
    findAllPartsOfIndicators(db, organisationId, ids),
  ]);
  const rows = new Map([...wholes, ...parts].map((row) => [row.id, row]));
  const loaded = await loadIndicatorSeries(db, organisationId, [...rows.values()]);
  const shown = new Map(
    loaded
      .filter(({ row }) => ids.includes(row.id))
      .map((whole): [string, OverallIndicator] => {
        const related = relatedOf(whole, today);
        const years = accumulatedOf(
          whole,
          loaded.filter(({ row }) => row.parentId === whole.row.id),
        );
        const accumulated = years.find(({ year }) => year === related.year) ?? years.at(-1) ?? null;
        return [whole.row.id, { ...related, accumulated }];
      }),
  );
  return new Map(
    overallGoalIds.map((id) => [
      id,
      ties
        .filter(({ overallGoalId }) => overallGoalId === id)
        .flatMap(({ indicatorId }) => shown.get(indicatorId) ?? []),
    ]),
  );
}
