import { checkGoalSeason, checkTakesPart } from "#app/domain/goals/goal-season.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { checkGoalTies } from "./check-goal-ties.server.ts";
import { findNextGoalPosition, insertGoal } from "./goal.repository.server.ts";
import type { GoalInput } from "./goal.schema.ts";
import { insertGoalTies } from "./goal-contents.repository.server.ts";
import { contentsOf, textOf } from "./goal-input.ts";
import { findAllStepsOfTerm, findGoalPlace } from "./goal-place.repository.server.ts";
import { insertGoalVersion } from "./goal-version.repository.server.ts";

/**
 * Starts a goal as a draft in the institution's round of the year (R4-11, R4-19). Refused: `not-found`,
 * `not-allowed`, `support-function`, `step-not-open`, `unknown-choice`.
 */
export function draftGoal(
  context: UseCaseContext,
  where: { readonly institutionSlug: string; readonly year: number },
  input: GoalInput,
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const found = await findGoalPlace(writer, organisationId, where.institutionSlug, where.year);
    if (!found) return refused("not-found");
    if (!can(context.actor, "goal.draft", found)) return refused("not-allowed");
    const committee = checkTakesPart(found);
    if (!committee.ok) return committee;
    const { institutionId, roundId, councilTermId, areaId } = found;
    if (!roundId || !councilTermId) return refused("not-found");
    const place = {
      organisationId,
      institutionId,
      committeeId: committee.value,
      councilTermId,
      areaId,
    };
    const season = checkGoalSeason(
      { roundId, approvedNumber: null },
      await findAllStepsOfTerm(writer, organisationId, place),
    );
    if (!season.ok) return season;
    const contents = contentsOf(input);
    const ties = await checkGoalTies(writer, place, contents, null);
    if (!ties.ok) return ties;
    const goal = {
      id: newId(),
      organisationId,
      institutionId,
      committeeId: committee.value,
      roundId,
      position: await findNextGoalPosition(writer, organisationId, institutionId),
      approvedVersionNumber: null,
      latestVersionNumber: 1,
      retiredAt: null,
    };
    const version = firstVersion(context, goal.id, contents);
    await insertGoal(writer, goal);
    await insertGoalVersion(writer, version);
    await insertGoalTies(writer, organisationId, version.id, contents);
    await recordAudit(writer, context, {
      operation: "goal.draft",
      objectType: "goal",
      objectKey: goal.id,
      objectName: contents.title,
      after: contents,
    });
    return ok({ id: goal.id, read: { number: 1, version: 1 } });
  });
}

function firstVersion(
  context: UseCaseContext,
  goalId: string,
  contents: ReturnType<typeof contentsOf>,
) {
  return {
    id: newId(),
    organisationId: context.organisationId,
    goalId,
    number: 1,
    state: "draft" as const,
    ...textOf(contents),
    reasonKind: "initial" as const,
    budgetYear: null,
    reason: "",
    createdBy: context.actor.personId,
    createdAt: context.now,
    submittedBy: null,
    submittedAt: null,
    decidedBy: null,
    decidedOn: null,
    returnReason: "",
  };
}
