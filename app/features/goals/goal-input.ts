import type { GoalContents } from "#app/domain/goals/goal-text.ts";
import type { GoalInput } from "./goal.schema.ts";

/** What a form says of a goal: empty rows and answers are left out, nothing is named twice. */
export function contentsOf(input: GoalInput): GoalContents {
  return {
    ...textOf(input),
    bearingIds: [...new Set(input.bearingIds)],
    overallGoalIds: [...new Set(input.overallGoalIds)],
    indicatorIds: [...new Set(input.indicatorIds)],
    sourceIds: [...new Set(input.sourceIds)],
    actions: input.actions
      .filter((action) => action.text !== "")
      .map(({ text, dueOn }) => ({ text, dueOn: dueOn ?? null })),
    answers: [
      ...new Map(
        input.answers
          .filter((answer) => answer.value !== "")
          .map((answer) => [answer.fieldId, answer] as const),
      ).values(),
    ],
  };
}

/** The columns of the running text, and nothing else of the form. */
export function textOf(text: Omit<GoalContents, "actions" | "answers" | `${string}Ids`>) {
  return {
    kind: text.kind,
    title: text.title,
    background: text.background,
    statement: text.statement,
    expectedEffect: text.expectedEffect,
    followUpPlan: text.followUpPlan,
    qualitativeEvidence: text.qualitativeEvidence,
    positiveConsequences: text.positiveConsequences,
    negativeConsequences: text.negativeConsequences,
    responsible: text.responsible,
  };
}
