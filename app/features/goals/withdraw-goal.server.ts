import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import type { ReadVersion } from "./goal.schema.ts";
import { updateGoalVersion } from "./goal-version.repository.server.ts";
import { loadForMove } from "./load-goal.server.ts";

/** Takes a goal back from the committee before it has decided, to write on. Refused: what `loadForMove` refuses. */
export function withdrawGoal(context: UseCaseContext, id: string, read: ReadVersion) {
  return inTransaction(context, async (writer) => {
    const loaded = await loadForMove(writer, context, id, {
      operation: "goal.draft",
      move: "withdraw",
      read,
    });
    if (!loaded.ok) return loaded;
    const { latest, next } = loaded.value;
    const isSaved = await updateGoalVersion(
      writer,
      context.organisationId,
      latest.id,
      read.version,
      { state: next.latestState, submittedBy: null, submittedAt: null },
    );
    if (!isSaved) return refused("changed-meanwhile");
    await recordAudit(writer, context, {
      operation: "goal.withdraw",
      objectType: "goal",
      objectKey: id,
      objectName: latest.title,
      before: { state: latest.state },
      after: { state: next.latestState },
    });
    return ok({ id });
  });
}
