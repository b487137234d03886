import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { deleteDraftVersion, updateBearing } from "./bearing.repository.server.ts";
import { bearingToChange } from "./bearing-to-change.server.ts";

/**
 * Gives up a new version that was never adopted; the adopted one stays in force and the audit keeps the text.
 * Refused: `not-found`, `not-allowed`, `step-not-open`, `no-version-pending`, `changed-meanwhile`.
 */
export function discardBearingVersion(
  context: UseCaseContext,
  id: string,
  input: { readonly version: number },
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const opened = await bearingToChange(writer, context, id, "bearing.draft");
    if (!opened.ok) return opened;
    const bearing = opened.value;
    if (bearing.state !== "adopted" || bearing.pendingNumber === null) {
      return refused("no-version-pending");
    }
    if (!(await updateBearing(writer, organisationId, id, input.version, {}))) {
      return refused("changed-meanwhile");
    }
    await deleteDraftVersion(writer, organisationId, id, bearing.pendingNumber);
    await recordAudit(writer, context, {
      operation: "bearing.discardVersion",
      objectType: "bearing",
      objectKey: id,
      objectName: bearing.title,
      before: {
        title: bearing.pendingTitle,
        text: bearing.pendingText,
        reason: bearing.pendingReason,
      },
    });
    return ok({ id });
  });
}
