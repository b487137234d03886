import { checkDeviationDays } from "#app/domain/follow-up/accepted-deviation.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { insertDeviation } from "./accepted-deviation.repository.server.ts";
import type { DeviationInput } from "./accepted-deviation.schema.ts";
import { type DeviationSubject, loadDeviationSubject } from "./load-deviation-subject.server.ts";

/**
 * Records that a committee accepts a goal or an indicator off target until a day; the colour stays as it is (PRODUCT, Follow-up). Only the chair
 * of a committee whose goal or institution it is. Refused: `not-found`, `not-allowed`, `retired`, `goal-not-approved`, and the days as
 * `checkDeviationDays`.
 */
export function acceptDeviation(
  context: UseCaseContext,
  subject: DeviationSubject,
  input: DeviationInput,
) {
  return inTransaction(context, async (writer) => {
    const found = await loadDeviationSubject(writer, context, subject);
    if (!found.ok) return found;
    const { committeeId, kind, id, name, isApproved, isRetired } = found.value;
    if (committeeId === undefined) return refused("not-allowed");
    if (isRetired) return refused("retired");
    if (!isApproved) return refused("goal-not-approved");
    const days = checkDeviationDays(input, context.today);
    if (!days.ok) return days;
    await insertDeviation(writer, {
      id: newId(),
      organisationId: context.organisationId,
      goalId: kind === "goal" ? id : null,
      indicatorId: kind === "indicator" ? id : null,
      committeeId,
      ...input,
      createdBy: context.actor.personId ?? "",
      createdAt: context.now,
      withdrawnBy: null,
      withdrawnAt: null,
    });
    await recordAudit(writer, context, {
      operation: "deviation.acceptDeviation",
      objectType: kind,
      objectKey: id,
      objectName: name,
      after: { ...input, committeeId },
    });
    return ok({ id });
  });
}
