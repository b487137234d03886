import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { checkIsWhole } from "./check-is-whole.server.ts";
import type { ReadVersion } from "./goal.schema.ts";
import { updateGoalVersion } from "./goal-version.repository.server.ts";
import { loadForMove } from "./load-goal.server.ts";

/**
 * Sends a draft to the committee (R4-10). Refused: what `loadForMove` and `checkIsWhole`
 * refuse.
 */
export function submitGoal(context: UseCaseContext, id: string, read: ReadVersion) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const loaded = await loadForMove(writer, context, id, {
      operation: "goal.draft",
      move: "submit",
      read,
    });
    if (!loaded.ok) return loaded;
    const { goal, latest, next } = loaded.value;
    const whole = await checkIsWhole(writer, goal, latest);
    if (!whole.ok) return whole;
    const isSaved = await updateGoalVersion(writer, organisationId, latest.id, read.version, {
      state: next.latestState,
      submittedBy: context.actor.personId,
      submittedAt: context.now,
    });
    if (!isSaved) return refused("changed-meanwhile");
    await recordAudit(writer, context, {
      operation: "goal.submit",
      objectType: "goal",
      objectKey: id,
      objectName: latest.title,
      before: { state: latest.state },
      after: { state: next.latestState },
    });
    return ok({ id });
  });
}
