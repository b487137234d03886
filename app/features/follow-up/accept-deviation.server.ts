import { checkDeviationDays, checkIsOffTarget } from "#app/domain/follow-up/accepted-deviation.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllCouncilTerms } from "../organisation/council-term/council-term.repository.server.ts";
import { insertDeviation } from "./accepted-deviation.repository.server.ts";
import type { DeviationInput } from "./accepted-deviation.schema.ts";
import { loadColourOfSubject } from "./load-colour-of-subject.server.ts";
import { type DeviationSubject, loadDeviationSubject } from "./load-deviation-subject.server.ts";

/**
 * Records that a committee accepts a goal or an indicator off target until a day; the colour stays as it is (PRODUCT, Follow-up). Only the chair
 * of a committee whose goal or institution it is. Refused: `not-found`, `not-allowed`, `retired`, `goal-not-approved`, `on-target`, and the days as
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
    const offTarget = checkIsOffTarget(await loadColourOfSubject(writer, context, subject));
    if (!offTarget.ok) return offTarget;
    const terms = await findAllCouncilTerms(writer, context.organisationId);
    const days = checkDeviationDays(input, context.today, terms);
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
