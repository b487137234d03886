import { nextVersion } from "#app/domain/bearings/change-bearing.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { insertBearingVersion, updateBearing } from "./bearing.repository.server.ts";
import type { ReviseBearingInput } from "./bearing.schema.ts";
import { bearingToChange } from "./bearing-to-change.server.ts";

/**
 * Begins a new version of an adopted bearing, which needs a reason and awaits the committee; until then the
 * adopted text is in force. Refused: `not-found`, `not-allowed`, `step-not-open`, `changed-meanwhile`, and
 * what `nextVersion` refuses.
 */
export function reviseBearing(context: UseCaseContext, id: string, input: ReviseBearingInput) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const opened = await bearingToChange(writer, context, id, "bearing.draft");
    if (!opened.ok) return opened;
    const bearing = opened.value;
    const number = nextVersion(bearing, bearing, input);
    if (!number.ok) return number;
    if (!(await updateBearing(writer, organisationId, id, input.version, {}))) {
      return refused("changed-meanwhile");
    }
    const { title, text, reason } = input;
    await insertBearingVersion(writer, organisationId, {
      bearingId: id,
      number: number.value,
      title,
      text,
      reason,
      createdBy: context.actor.personId,
      createdAt: context.now,
    });
    await recordAudit(writer, context, {
      operation: "bearing.revise",
      objectType: "bearing",
      objectKey: id,
      objectName: title,
      before: { title: bearing.title, text: bearing.text },
      after: { title, text, reason, number: number.value },
    });
    return ok({ id });
  });
}
