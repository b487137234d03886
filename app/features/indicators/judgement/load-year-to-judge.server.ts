import { rateYear } from "#app/domain/indicators/rate-year.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { Reader } from "#db/transaction.ts";
import type { UseCaseContext } from "../../context.ts";
import { findIndicatorById } from "../indicator.repository.server.ts";
import { loadIndicatorSeries } from "../load-indicator-series.server.ts";

/**
 * A year of an indicator for a person who may set its colour. Refused: `not-found`, `not-allowed`, `retired`, and `nothing-to-judge` where the
 * year has neither target nor result.
 */
export async function loadYearToJudge(
  db: Reader,
  context: UseCaseContext,
  indicatorId: string,
  year: number,
) {
  const { organisationId, actor, today } = context;
  const row = await findIndicatorById(db, organisationId, indicatorId);
  if (!row) return refused("not-found");
  const { institutionId } = row;
  if (!can(actor, "rating.override", { organisationId, institutionId })) {
    return refused("not-allowed");
  }
  if (row.retiredAt !== null) return refused("retired");
  const [loaded] = await loadIndicatorSeries(db, organisationId, [row]);
  if (!loaded) return refused("not-found");
  const rated = rateYear(loaded.series, year, today);
  return rated.target || rated.result ? ok({ loaded, rated }) : refused("nothing-to-judge");
}
