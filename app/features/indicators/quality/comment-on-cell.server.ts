import { cellsOf } from "#app/domain/indicators/quality.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { findAllTargetsOfIndicators } from "../target.repository.server.ts";
import { indicatorToReview } from "./load-indicator-to-review.server.ts";
import { insertCellComment } from "./quality.repository.server.ts";
import type { CellCommentInput } from "./quality.schema.ts";

/**
 * Comments on one cell of an indicator, apart from its text (R3-13). Refused: `not-found`, `not-allowed`, `retired`, `no-such-cell`.
 */
export function commentOnCell(
  context: UseCaseContext,
  indicatorId: string,
  input: CellCommentInput,
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const found = await indicatorToReview(writer, context, indicatorId);
    if (!found.ok) return found;
    const { row, personId } = found.value;
    const targets = await findAllTargetsOfIndicators(writer, organisationId, [indicatorId]);
    if (!cellsOf(targets.map(({ year }) => year)).includes(input.cell)) {
      return refused("no-such-cell", { field: "cell" });
    }
    await insertCellComment(writer, {
      id: newId(),
      organisationId,
      indicatorId,
      ...input,
      writtenBy: personId,
      writtenAt: context.now,
      resolution: "",
      resolvedBy: null,
      resolvedAt: null,
    });
    await recordAudit(writer, context, {
      operation: "indicator.comment",
      objectType: "indicator",
      objectKey: indicatorId,
      objectName: row.name,
      after: { text: input.text },
    });
    return ok({ id: indicatorId });
  });
}
