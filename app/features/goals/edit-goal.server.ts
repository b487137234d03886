import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { checkGoalTies } from "./check-goal-ties.server.ts";
import type { GoalInput, ReadVersion } from "./goal.schema.ts";
import { deleteGoalTies, findGoalTies, insertGoalTies } from "./goal-contents.repository.server.ts";
import { contentsOf, textOf } from "./goal-input.ts";
import { updateGoalVersion } from "./goal-version.repository.server.ts";
import { loadForMove } from "./load-goal.server.ts";

/**
 * Saves the text of a goal that is a draft, or was returned and so becomes a draft again. Refused: what
 * `loadForMove` refuses (`text-submitted` and `text-approved` among it), `unknown-choice`.
 */
export function editGoal(context: UseCaseContext, id: string, input: GoalInput & ReadVersion) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const loaded = await loadForMove(writer, context, id, {
      operation: "goal.draft",
      move: "edit",
      read: input,
    });
    if (!loaded.ok) return loaded;
    const { goal, latest, next } = loaded.value;
    const contents = contentsOf(input);
    const before = await findGoalTies(writer, organisationId, latest.id);
    const ties = await checkGoalTies(writer, goal, contents, before);
    if (!ties.ok) return ties;
    const isSaved = await updateGoalVersion(writer, organisationId, latest.id, input.version, {
      ...textOf(contents),
      state: next.latestState,
    });
    if (!isSaved) return refused("changed-meanwhile");
    await deleteGoalTies(writer, organisationId, latest.id);
    await insertGoalTies(writer, organisationId, latest.id, contents);
    await recordAudit(writer, context, {
      operation: "goal.edit",
      objectType: "goal",
      objectKey: id,
      objectName: contents.title,
      before: comparable({ ...textOf(latest), ...before }),
      after: comparable(contents),
    });
    return ok({ id, read: { number: input.number, version: input.version + 1 } });
  });
}

/** Lists as text, so that the audit keeps only those that differ. */
function comparable(contents: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(contents).map(([name, value]) => [
      name,
      Array.isArray(value) ? JSON.stringify(value) : value,
    ]),
  );
}
