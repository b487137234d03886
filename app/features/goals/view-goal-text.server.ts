import type { UseCaseContext } from "../context.ts";
import { loadGoalContents } from "./goal-contents.server.ts";
import { loadGoal } from "./load-goal.server.ts";

/** A goal's latest text as it stands now, by the names of the form's fields, to lay beside what another person wrote. */
export async function viewGoalText(
  context: UseCaseContext,
  id: string,
): Promise<Readonly<Record<string, string>> | null> {
  const { db, organisationId } = context;
  const loaded = await loadGoal(db, context, id);
  if (!loaded.ok) return null;
  const contents = await loadGoalContents(db, organisationId, loaded.value.latest, context.today);
  const { bearings, overallGoals, indicators, sources, actions, answers, ...text } = contents;
  return {
    ...text,
    bearings: bearings.map((bearing) => bearing.title).join("\n"),
    overallGoals: overallGoals.map((overall) => overall.title).join("\n"),
    indicators: indicators.map((indicator) => indicator.name).join("\n"),
    sources: sources.map((source) => source.title).join("\n"),
    actions: actions
      .map((action) => [action.text, action.dueOn].filter(Boolean).join(" · "))
      .join("\n"),
    answers: answers.map(({ label, value }) => `${label}: ${value}`).join("\n"),
  };
}
