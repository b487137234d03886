import { checkVersionReason, type VersionReason } from "#app/domain/goals/version-reason.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { updateGoal } from "./goal.repository.server.ts";
import type { ReadVersion } from "./goal.schema.ts";
import { findGoalTies, insertGoalTies } from "./goal-contents.repository.server.ts";
import { textOf } from "./goal-input.ts";
import { insertGoalVersion } from "./goal-version.repository.server.ts";
import { loadForMove } from "./load-goal.server.ts";

/**
 * Starts a new version of an approved goal as a draft with the same text, because of a budget or for another
 * reason (R4-22); the approved one stays in force until the committee approves the new one. Refused:
 * what `loadForMove` and `checkVersionReason` refuse.
 */
export function startGoalVersion(
  context: UseCaseContext,
  id: string,
  input: ReadVersion & VersionReason,
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const loaded = await loadForMove(writer, context, id, {
      operation: "goal.draft",
      move: "startVersion",
      read: input,
    });
    if (!loaded.ok) return loaded;
    const { goal, latest, next } = loaded.value;
    const reason = checkVersionReason(input, {
      startsOn: goal.termStartsOn,
      endsOn: goal.termEndsOn,
    });
    if (!reason.ok) return reason;
    const change = { latestVersionNumber: next.latestNumber };
    if (!(await updateGoal(writer, organisationId, id, goal.version, change))) {
      return refused("changed-meanwhile");
    }
    const version = {
      id: newId(),
      organisationId,
      goalId: id,
      number: next.latestNumber,
      state: next.latestState,
      ...textOf(latest),
      ...reason.value,
      createdBy: context.actor.personId,
      createdAt: context.now,
      submittedBy: null,
      submittedAt: null,
      decidedBy: null,
      decidedOn: null,
      returnReason: "",
    };
    await insertGoalVersion(writer, version);
    const ties = await findGoalTies(writer, organisationId, latest.id);
    await insertGoalTies(writer, organisationId, version.id, ties);
    await recordAudit(writer, context, {
      operation: "goal.startVersion",
      objectType: "goal",
      objectKey: id,
      objectName: latest.title,
      before: { latestVersionNumber: goal.latestVersionNumber },
      after: { ...change, ...reason.value },
    });
    return ok({ id });
  });
}
