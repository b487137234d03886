import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { answerGoalQuestion, findGoalQuestionById } from "./goal-question.repository.server.ts";
import { loadGoal, resourceOf } from "./load-goal.server.ts";

/**
 * The leader's or the administration's answer to a question; given once, for the whole committee to read.
 * Refused: `not-found`, `not-allowed`, `already-answered`.
 */
export function answerQuestion(
  context: UseCaseContext,
  ids: { readonly goalId: string; readonly questionId: string },
  input: { readonly answer: string },
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const loaded = await loadGoal(writer, context, ids.goalId);
    if (!loaded.ok) return loaded;
    const { goal, latest } = loaded.value;
    if (!can(context.actor, "goal.answer", resourceOf(goal))) return refused("not-allowed");
    const question = await findGoalQuestionById(writer, organisationId, ids.questionId);
    if (question?.goalId !== goal.id) return refused("not-found");
    const answer = {
      answer: input.answer,
      answeredBy: context.actor.personId,
      answeredAt: context.now,
    };
    if (!(await answerGoalQuestion(writer, organisationId, question.id, answer))) {
      return refused("already-answered");
    }
    await recordAudit(writer, context, {
      operation: "goal.answer",
      objectType: "goal",
      objectKey: goal.id,
      objectName: latest.title,
      before: { answer: "" },
      after: { question: question.text, answer: input.answer },
    });
    return ok({ id: question.id });
  });
}
