import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { indicatorToReview } from "./load-indicator-to-review.server.ts";
import { findAllCellComments, resolveCellComment } from "./quality.repository.server.ts";

/**
 * Settles a comment with what came of it; it stays readable. Refused: `not-found`, `not-allowed`, `retired`, `resolved-already`.
 */
export function resolveComment(
  context: UseCaseContext,
  indicatorId: string,
  commentId: string,
  input: { readonly resolution: string },
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const found = await indicatorToReview(writer, context, indicatorId);
    if (!found.ok) return found;
    const comments = await findAllCellComments(writer, organisationId, [indicatorId]);
    const comment = comments.find(({ id }) => id === commentId);
    if (!comment) return refused("not-found");
    const resolved = {
      resolution: input.resolution,
      resolvedBy: found.value.personId,
      resolvedAt: context.now,
    };
    if (!(await resolveCellComment(writer, organisationId, commentId, resolved))) {
      return refused("resolved-already");
    }
    await recordAudit(writer, context, {
      operation: "indicator.resolveComment",
      objectType: "indicator",
      objectKey: indicatorId,
      objectName: found.value.row.name,
      before: { text: comment.text },
      after: { resolution: input.resolution },
    });
    return ok({ id: indicatorId });
  });
}
