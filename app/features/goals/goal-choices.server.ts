import { checkGoalSeason } from "#app/domain/goals/goal-season.ts";
import { type GoalMove, moveGoal } from "#app/domain/goals/goal-workflow.ts";
import { can } from "#app/domain/permissions/can.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllPeriodsOfRound } from "../follow-up/reporting-period.repository.server.ts";
import type { Goal } from "./goal.repository.server.ts";
import type { GoalChoices } from "./goal-page-model.ts";
import { findAllStepsOfTerm, findRoundAtFollowUp } from "./goal-place.repository.server.ts";
import type { GoalVersion } from "./goal-version.repository.server.ts";
import { resourceOf, standingOf } from "./load-goal.server.ts";

/** What a person may do with a goal as it stands now, so that the page offers nothing that would be refused. */
export async function choicesOf(
  context: UseCaseContext,
  goal: Goal,
  latest: GoalVersion,
): Promise<GoalChoices> {
  const { db, organisationId, actor } = context;
  const resource = resourceOf(goal);
  const standing = standingOf(goal, latest);
  const approvedNumber = goal.approvedVersionNumber;
  const steps = await findAllStepsOfTerm(db, organisationId, goal);
  const isSeason = checkGoalSeason({ roundId: goal.roundId, approvedNumber }, steps).ok;
  const isOpen = (move: GoalMove) => isSeason && moveGoal(standing, move).ok;
  const writes = can(actor, "goal.draft", resource);
  const decides = can(actor, "goal.decide", resource);
  const retires = approvedNumber === null ? writes : decides;
  return {
    edit: writes && isOpen("edit"),
    submit: writes && isOpen("submit"),
    withdraw: writes && isOpen("withdraw"),
    decide: decides && isOpen("approve"),
    revise: writes && isOpen("startVersion"),
    discard: writes && isOpen("discardVersion"),
    retire: retires && isOpen("retire"),
    restore: retires && isOpen("restore"),
    ask: can(actor, "goal.ask", resource),
    answer: can(actor, "goal.answer", resource),
    reportPeriodId:
      approvedNumber !== null && can(actor, "goal.report", resource)
        ? await openPeriodOf(context, goal)
        : null,
  };
}

async function openPeriodOf(context: UseCaseContext, goal: Goal): Promise<string | null> {
  const { db, organisationId } = context;
  const round = await findRoundAtFollowUp(db, organisationId, goal);
  if (!round) return null;
  const periods = await findAllPeriodsOfRound(db, organisationId, round.id);
  return periods.find((period) => period.state === "open")?.id ?? null;
}
