import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { insertGoalQuestion } from "./goal-question.repository.server.ts";
import { loadGoal, resourceOf } from "./load-goal.server.ts";

/**
 * A committee member's question to a goal of the own committee, visible to the whole committee (PRODUCT, questions).
 * Refused: `not-found`, `not-allowed`.
 */
export function askQuestion(
  context: UseCaseContext,
  goalId: string,
  input: { readonly text: string },
) {
  return inTransaction(context, async (writer) => {
    const loaded = await loadGoal(writer, context, goalId);
    if (!loaded.ok) return loaded;
    const { goal, latest } = loaded.value;
    const { personId } = context.actor;
    if (personId === null || !can(context.actor, "goal.ask", resourceOf(goal))) {
      return refused("not-allowed");
    }
    const question = {
      id: newId(),
      organisationId: context.organisationId,
      goalId,
      askedBy: personId,
      text: input.text,
      askedAt: context.now,
      answer: "",
      answeredBy: null,
      answeredAt: null,
    };
    await insertGoalQuestion(writer, question);
    await recordAudit(writer, context, {
      operation: "goal.ask",
      objectType: "goal",
      objectKey: goalId,
      objectName: latest.title,
      after: { text: input.text },
    });
    return ok({ id: question.id });
  });
}
