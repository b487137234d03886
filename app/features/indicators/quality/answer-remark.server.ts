import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { indicatorToReview } from "./load-indicator-to-review.server.ts";
import { loadRemarksOfIndicator } from "./load-remarks.server.ts";
import { saveCheckAnswer } from "./quality.repository.server.ts";
import type { AnswerRemarkInput } from "./quality.schema.ts";

/**
 * Says why a remark is left standing (RULES 19: "kept, because …"). The answer holds as long as the check sees the same.
 * Refused: `not-found`, `not-allowed`, `retired`, `remark-gone` where the check sees something else by now.
 */
export function answerRemark(
  context: UseCaseContext,
  indicatorId: string,
  input: AnswerRemarkInput,
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const found = await indicatorToReview(writer, context, indicatorId);
    if (!found.ok) return found;
    const { row, personId } = found.value;
    const { code, subject, reason } = input;
    const remarks = await loadRemarksOfIndicator(writer, organisationId, row);
    const remark = remarks.find((one) => one.code === code && one.subject === subject);
    if (!remark) return refused("remark-gone");
    await saveCheckAnswer(writer, {
      id: newId(),
      organisationId,
      indicatorId,
      code,
      subject,
      reason,
      answeredBy: personId,
      answeredAt: context.now,
    });
    await recordAudit(writer, context, {
      operation: "indicator.answerRemark",
      objectType: "indicator",
      objectKey: indicatorId,
      objectName: row.name,
      ...(remark.answer ? { before: { reason: remark.answer.reason } } : {}),
      after: { reason },
    });
    return ok({ id: indicatorId });
  });
}
