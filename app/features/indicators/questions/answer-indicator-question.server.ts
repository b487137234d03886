import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { findIndicatorById } from "../indicator.repository.server.ts";
import {
  findIndicatorQuestionById,
  giveIndicatorAnswer,
} from "./indicator-question.repository.server.ts";

/**
 * The leader's or the administration's answer to a question about an indicator; given once, for the whole committee to read.
 * Refused: `not-found`, `not-allowed`, `already-answered`.
 */
export function answerIndicatorQuestion(
  context: UseCaseContext,
  ids: { readonly indicatorId: string; readonly questionId: string },
  input: { readonly answer: string },
) {
  return inTransaction(context, async (writer) => {
    const { organisationId, actor, now } = context;
    const row = await findIndicatorById(writer, organisationId, ids.indicatorId);
    if (!row) return refused("not-found");
    const { institutionId } = row;
    if (!can(actor, "indicator.answer", { organisationId, institutionId })) {
      return refused("not-allowed");
    }
    const question = await findIndicatorQuestionById(writer, organisationId, ids.questionId);
    if (question?.indicatorId !== row.id) return refused("not-found");
    const answer = { answer: input.answer, answeredBy: actor.personId, answeredAt: now };
    if (!(await giveIndicatorAnswer(writer, organisationId, question.id, answer))) {
      return refused("already-answered");
    }
    await recordAudit(writer, context, {
      operation: "indicator.answer",
      objectType: "indicator",
      objectKey: row.id,
      objectName: row.name,
      before: { answer: "" },
      after: { question: question.text, answer: input.answer },
    });
    return ok({ id: question.id });
  });
}
