import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import type { QuestionInput } from "../../questions/question.schema.ts";
import { findIndicatorById } from "../indicator.repository.server.ts";
import { insertIndicatorQuestion } from "./indicator-question.repository.server.ts";
import { loadCommitteesToAskFor } from "./load-questions-of-indicator.server.ts";

/**
 * A committee member's question about an indicator that stands under the own committee, visible to the whole committee (PRODUCT,
 * Questions). Refused: `not-found`, `not-allowed`, `retired`, and `choose-committee` where several are meant and none is named.
 */
export function askAboutIndicator(
  context: UseCaseContext,
  indicatorId: string,
  input: QuestionInput,
) {
  return inTransaction(context, async (writer) => {
    const { organisationId, actor, now } = context;
    const row = await findIndicatorById(writer, organisationId, indicatorId);
    if (!row) return refused("not-found");
    const committees = await loadCommitteesToAskFor(writer, context, row);
    if (actor.personId === null || committees.length === 0) return refused("not-allowed");
    if (row.retiredAt !== null) return refused("retired");
    const committee =
      committees.length === 1
        ? committees[0]
        : committees.find(({ id }) => id === input.committeeId);
    if (!committee) return refused("choose-committee", { field: "committeeId" });
    const question = {
      id: newId(),
      organisationId,
      indicatorId,
      committeeId: committee.id,
      askedBy: actor.personId,
      text: input.text,
      askedAt: now,
      answer: "",
      answeredBy: null,
      answeredAt: null,
    };
    await insertIndicatorQuestion(writer, question);
    await recordAudit(writer, context, {
      operation: "indicator.ask",
      objectType: "indicator",
      objectKey: indicatorId,
      objectName: row.name,
      after: { text: input.text, committeeId: committee.id },
    });
    return ok({ id: question.id });
  });
}
