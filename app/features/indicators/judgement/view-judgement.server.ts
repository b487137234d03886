import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../../context.ts";
import { findIndicatorById } from "../indicator.repository.server.ts";
import { headOf } from "../indicator-head-model.server.ts";
import { shownYear } from "../indicator-model.ts";
import { loadIndicatorSeries } from "../load-indicator-series.server.ts";

/** A year's colour with all that explains it, and whether the reader may set another. Refused: `not-found`, `not-allowed`. */
export async function viewJudgement(context: UseCaseContext, indicatorId: string, year: number) {
  const { db, organisationId, actor, today } = context;
  if (!can(actor, "organisation.view", context)) return refused("not-allowed");
  const row = Number.isInteger(year)
    ? await findIndicatorById(db, organisationId, indicatorId)
    : undefined;
  const [loaded] = row ? await loadIndicatorSeries(db, organisationId, [row]) : [];
  if (!row || !loaded) return refused("not-found");
  const shown = shownYear(loaded, year, today);
  if (!shown.target && !shown.result && !shown.override) return refused("not-found");
  const { institutionId } = row;
  return ok({
    ...headOf(row),
    year: shown,
    mayJudge:
      row.retiredAt === null && can(actor, "rating.override", { organisationId, institutionId }),
  });
}
