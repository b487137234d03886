import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { updateGoal } from "./goal.repository.server.ts";
import type { ReadVersion } from "./goal.schema.ts";
import { deleteGoalTies } from "./goal-contents.repository.server.ts";
import { textOf } from "./goal-input.ts";
import { deleteGoalVersion } from "./goal-version.repository.server.ts";
import { loadForMove } from "./load-goal.server.ts";

/**
 * Takes away a new version that has not been approved; the audit keeps its text, and the approved version
 * stays as it is. Refused: what `loadForMove` refuses, `first-version` among it.
 */
export function discardGoalVersion(context: UseCaseContext, id: string, read: ReadVersion) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const loaded = await loadForMove(writer, context, id, {
      operation: "goal.draft",
      move: "discardVersion",
      read,
    });
    if (!loaded.ok) return loaded;
    const { goal, latest, next } = loaded.value;
    await deleteGoalTies(writer, organisationId, latest.id);
    const isGone =
      (await deleteGoalVersion(writer, organisationId, latest.id, read.version)) &&
      (await updateGoal(writer, organisationId, id, goal.version, {
        latestVersionNumber: next.latestNumber,
      }));
    if (!isGone) return refused("changed-meanwhile");
    await recordAudit(writer, context, {
      operation: "goal.discardVersion",
      objectType: "goal",
      objectKey: id,
      objectName: latest.title,
      before: { latestVersionNumber: latest.number, ...textOf(latest) },
      after: { latestVersionNumber: next.latestNumber },
    });
    return ok({ id });
  });
}
