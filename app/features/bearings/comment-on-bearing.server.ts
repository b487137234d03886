import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { insertBearingComment } from "./bearing.repository.server.ts";
import { bearingToChange } from "./bearing-to-change.server.ts";

/**
 * Adds a comment of the committee's own members or the administration, while the step is open; comments are
 * never changed. Refused: `not-found`, `not-allowed`, `step-not-open`, `withdrawn`.
 */
export function commentOnBearing(
  context: UseCaseContext,
  bearingId: string,
  input: { readonly text: string },
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const { personId } = context.actor;
    const opened = await bearingToChange(writer, context, bearingId, "bearing.comment");
    if (!opened.ok) return opened;
    if (personId === null) return refused("not-allowed");
    if (opened.value.state === "withdrawn") return refused("withdrawn");
    const comment = { id: newId(), organisationId, bearingId, personId, at: context.now, ...input };
    await insertBearingComment(writer, comment);
    await recordAudit(writer, context, {
      operation: "bearing.comment",
      objectType: "bearing",
      objectKey: bearingId,
      objectName: opened.value.title,
      after: { text: input.text },
    });
    return ok({ id: comment.id });
  });
}
