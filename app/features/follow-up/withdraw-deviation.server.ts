import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findDeviationById, withdrawDeviationRow } from "./accepted-deviation.repository.server.ts";
import { findNamesOfSubjects } from "./deviation-subject.repository.server.ts";

/** Takes back what a committee has accepted, before its day. Refused: `not-found`, `not-allowed`. */
export function withdrawDeviation(context: UseCaseContext, id: string) {
  return inTransaction(context, async (writer) => {
    const { organisationId, actor, now } = context;
    const deviation = await findDeviationById(writer, organisationId, id);
    if (!deviation) return refused("not-found");
    const { committeeId, goalId, indicatorId } = deviation;
    if (!can(actor, "deviation.accept", { organisationId, committeeId })) {
      return refused("not-allowed");
    }
    const by = { withdrawnBy: actor.personId ?? "", withdrawnAt: now };
    if (!(await withdrawDeviationRow(writer, organisationId, id, by))) return refused("not-found");
    const key = goalId ?? indicatorId ?? "";
    const names = await findNamesOfSubjects(writer, organisationId, {
      goals: goalId ? [goalId] : [],
      indicators: indicatorId ? [indicatorId] : [],
    });
    await recordAudit(writer, context, {
      operation: "deviation.withdrawDeviation",
      objectType: goalId ? "goal" : "indicator",
      objectKey: key,
      objectName: names.get(key) ?? "",
      before: { untilOn: deviation.untilOn, reason: deviation.reason },
      after: { withdrawnAt: now },
    });
    return ok({ goalId, indicatorId });
  });
}
