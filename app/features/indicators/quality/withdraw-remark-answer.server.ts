import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { indicatorToReview } from "./load-indicator-to-review.server.ts";
import { deleteCheckAnswer, findAllCheckAnswers } from "./quality.repository.server.ts";

/**
 * Takes an answer back, so that the remark stands open again; the log keeps its words. Refused: `not-found`, `not-allowed`,
 * `retired`.
 */
export function withdrawRemarkAnswer(
  context: UseCaseContext,
  indicatorId: string,
  answerId: string,
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const found = await indicatorToReview(writer, context, indicatorId);
    if (!found.ok) return found;
    const answers = await findAllCheckAnswers(writer, organisationId, [indicatorId]);
    const answer = answers.find(({ id }) => id === answerId);
    if (!answer) return refused("not-found");
    await deleteCheckAnswer(writer, organisationId, answer.id);
    await recordAudit(writer, context, {
      operation: "indicator.withdrawAnswer",
      objectType: "indicator",
      objectKey: indicatorId,
      objectName: found.value.row.name,
      before: { reason: answer.reason },
    });
    return ok({ id: indicatorId });
  });
}
