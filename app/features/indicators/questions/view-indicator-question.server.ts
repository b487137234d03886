import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../../context.ts";
import { findIndicatorById } from "../indicator.repository.server.ts";
import { headOf } from "../indicator-head-model.server.ts";
import { findIndicatorQuestionById } from "./indicator-question.repository.server.ts";
import { loadCommitteesToAskFor } from "./load-questions-of-indicator.server.ts";

/** The page on which a question is asked again that was refused. Refused: `not-found`, `not-allowed`. */
export async function viewIndicatorToAsk(context: UseCaseContext, id: string) {
  const { db, organisationId } = context;
  const row = await findIndicatorById(db, organisationId, id);
  if (!row) return refused("not-found");
  const committees = await loadCommitteesToAskFor(db, context, row);
  if (committees.length === 0) return refused("not-allowed");
  return ok({ indicator: headOf(row), committees });
}

/** A question with the page on which it is answered. Refused: `not-found`, `not-allowed`. */
export async function viewIndicatorQuestion(
  context: UseCaseContext,
  ids: { readonly indicatorId: string; readonly questionId: string },
) {
  const { db, organisationId, actor } = context;
  const row = await findIndicatorById(db, organisationId, ids.indicatorId);
  if (!row) return refused("not-found");
  const { institutionId } = row;
  if (!can(actor, "indicator.answer", { organisationId, institutionId })) {
    return refused("not-allowed");
  }
  const question = await findIndicatorQuestionById(db, organisationId, ids.questionId);
  if (question?.indicatorId !== row.id) return refused("not-found");
  return ok({ indicator: headOf(row), question: { id: question.id, text: question.text } });
}
