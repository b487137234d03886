import { changeStepState } from "#app/domain/cycle/step-change.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { statesOf } from "./plan-of.ts";
import { findAllStepsOfRound, findRound } from "./round.repository.server.ts";
import type { StepChangeInput } from "./round.schema.ts";
import { findRoundFacts } from "./round-facts.repository.server.ts";
import { insertStepEvent, updateStepState } from "./step.repository.server.ts";

/**
 * Opens, closes or re-opens a step of a round and writes it into the step's log (R4-01).
 * Refused: `not-found`, `not-allowed`, `changed-meanwhile`, and what `changeStepState` refuses.
 */
export function changeStep(
  context: UseCaseContext,
  committeeSlug: string,
  year: number,
  input: StepChangeInput,
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const round = await findRound(writer, organisationId, committeeSlug, year);
    if (!round) return refused("not-found");
    const resource = { organisationId, committeeId: round.committeeId };
    if (!can(context.actor, "round.manage", resource)) return refused("not-allowed");
    const rows = await findAllStepsOfRound(writer, organisationId, round.id);
    const row = rows.find(({ step }) => step === input.step);
    if (!row) return refused("not-found");
    const facts = await findRoundFacts(writer, organisationId, round);
    const changed = changeStepState(statesOf(rows), input, facts);
    if (!changed.ok) return changed;
    const read = { organisationId, id: row.id, version: input.version };
    if (!(await updateStepState(writer, read, changed.value))) return refused("changed-meanwhile");
    const { step, action } = input;
    const reason = action === "reopen" ? input.reason : "";
    await insertStepEvent(writer, {
      organisationId,
      roundId: round.id,
      step,
      action,
      reason,
      at: context.now,
      personId: context.actor.personId,
    });
    await recordAudit(writer, context, {
      operation: `roundStep.${action}`,
      objectType: "roundStep",
      objectKey: row.id,
      objectName: `${round.committeeName} ${round.year}`,
      before: { state: row.state },
      after: { step, state: changed.value, ...(reason ? { reason } : {}) },
    });
    return ok({ state: changed.value });
  });
}
