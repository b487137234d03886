import { checkWithdrawal } from "#app/domain/bearings/change-bearing.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { updateBearing } from "./bearing.repository.server.ts";
import { findBearing } from "./bearing-list.repository.server.ts";
import { bearingToChange } from "./bearing-to-change.server.ts";

/**
 * Withdraws a bearing with a reason; text, origin and goals stay readable. A draft is withdrawn by those who
 * draft, an adopted bearing only by those who adopt, since it undoes the committee's decision.
 * Refused: `not-found`, `not-allowed`, `step-not-open`, `changed-meanwhile` and what `checkWithdrawal` refuses.
 */
export function withdrawBearing(
  context: UseCaseContext,
  id: string,
  input: { readonly reason: string; readonly version: number },
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const found = await findBearing(writer, organisationId, id);
    if (!found) return refused("not-found");
    const operation = found.state === "draft" ? "bearing.draft" : "bearing.adopt";
    const opened = await bearingToChange(writer, context, id, operation);
    if (!opened.ok) return opened;
    const checked = checkWithdrawal(opened.value, input.reason);
    if (!checked.ok) return checked;
    const change = {
      state: "withdrawn" as const,
      withdrawReason: input.reason,
      withdrawnOn: context.today,
    };
    if (!(await updateBearing(writer, organisationId, id, input.version, change))) {
      return refused("changed-meanwhile");
    }
    await recordAudit(writer, context, {
      operation: "bearing.withdraw",
      objectType: "bearing",
      objectKey: id,
      objectName: found.title,
      before: { state: found.state },
      after: change,
    });
    return ok({ id });
  });
}
