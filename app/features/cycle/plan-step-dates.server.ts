import type { StepName } from "#app/domain/cycle/step.ts";
import { checkPlan, type RoundPlan, type StepDates } from "#app/domain/cycle/step-dates.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { planOf } from "./plan-of.ts";
import { findAllStepsOfRound, findRound, updateRoundVersion } from "./round.repository.server.ts";
import type { StepDatesInput } from "./round.schema.ts";
import { updateStepDates } from "./step.repository.server.ts";

/**
 * Gives the steps of one committee's round their first days and deadlines (R4-21).
 * Refused: `not-found`, `not-allowed`, `changed-meanwhile`, and what `checkPlan` refuses.
 */
export function planStepDates(
  context: UseCaseContext,
  committeeSlug: string,
  year: number,
  input: StepDatesInput,
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const round = await findRound(writer, organisationId, committeeSlug, year);
    if (!round) return refused("not-found");
    const resource = { organisationId, committeeId: round.committeeId };
    if (!can(context.actor, "round.manage", resource)) return refused("not-allowed");
    const plan = planFrom(input);
    const checked = checkPlan(plan);
    if (!checked.ok) return checked;
    const read = { organisationId, id: round.id, version: input.version };
    if (!(await updateRoundVersion(writer, read))) return refused("changed-meanwhile");
    const before = planOf(await findAllStepsOfRound(writer, organisationId, round.id));
    await updateStepDates(writer, { id: round.id, organisationId }, plan);
    await recordAudit(writer, context, {
      operation: "round.planDates",
      objectType: "round",
      objectKey: round.id,
      objectName: `${round.committeeName} ${round.year}`,
      before: asFields(before),
      after: asFields(plan),
    });
    return ok({ id: round.id });
  });
}

function planFrom(input: StepDatesInput): RoundPlan {
  const dates = (startsOn: string | undefined, dueOn: string | undefined): StepDates => ({
    startsOn: startsOn ?? null,
    dueOn: dueOn ?? null,
  });
  return {
    knowledge: dates(input.knowledgeStartsOn, input.knowledgeDueOn),
    dialogue: dates(input.dialogueStartsOn, input.dialogueDueOn),
    bearings: dates(input.bearingsStartsOn, input.bearingsDueOn),
    goals: dates(input.goalsStartsOn, input.goalsDueOn),
    followUp: dates(input.followUpStartsOn, input.followUpDueOn),
  };
}

function asFields(plan: RoundPlan): Record<string, string | null> {
  return Object.fromEntries(
    (Object.entries(plan) as [StepName, StepDates][]).flatMap(([step, { startsOn, dueOn }]) => [
      [`${step}StartsOn`, startsOn],
      [`${step}DueOn`, dueOn],
    ]),
  );
}
