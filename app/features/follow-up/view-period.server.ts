import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { loadRoundFrame } from "../cycle/load-round-frame.server.ts";
import { findAllReportedGoals } from "./goal-report.repository.server.ts";
import { findAllGoalsInForce } from "./goals-in-force.repository.server.ts";
import { loadPeriodToManage } from "./load-period.server.ts";

/** Where a new period will stand. Refused: `not-allowed`, `not-found`. */
export async function viewPlaceOfPeriod(
  context: UseCaseContext,
  committeeSlug: string,
  year: string,
) {
  const frame = await loadRoundFrame(context, committeeSlug, year);
  if (!frame.ok) return frame;
  const { organisationId } = context;
  const committeeId = frame.value.committee.id;
  if (!can(context.actor, "reportingPeriod.manage", { organisationId, committeeId })) {
    return refused("not-allowed");
  }
  return ok({ frame: frame.value });
}

/** A period to move on, with the goals that nobody has reported on yet. Refused: `not-found`, `not-allowed`. */
export async function viewPeriodToManage(context: UseCaseContext, id: string) {
  const { db, organisationId } = context;
  const loaded = await loadPeriodToManage(db, context, id);
  if (!loaded.ok) return loaded;
  const period = loaded.value;
  const frame = await loadRoundFrame(context, period.committeeSlug, String(period.roundYear));
  if (!frame.ok) return frame;
  const [goals, reported] = await Promise.all([
    findAllGoalsInForce(db, organisationId, { ...period, year: period.roundYear }),
    findAllReportedGoals(db, organisationId, id),
  ]);
  const done = new Set(
    reported.filter(({ state }) => state === "submitted").map(({ goalId }) => goalId),
  );
  const { kind, year, state, opensOn, dueOn, version } = period;
  return ok({
    frame: frame.value,
    period: { id, kind, year, state, opensOn, dueOn, version },
    total: goals.length,
    missing: goals
      .filter(({ goalId }) => !done.has(goalId))
      .map(({ goalId, title, institutionName }) => ({ goalId, title, institutionName })),
  });
}
