import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { loadPeriodToManage } from "./load-period.server.ts";
import { updatePeriod } from "./reporting-period.repository.server.ts";
import type { EditPeriodInput } from "./reporting-period.schema.ts";

/**
 * Moves the dates of a period that is not frozen. Refused: `not-found`, `not-allowed`, `period-frozen`, `ends-before-start`,
 * `changed-meanwhile`.
 */
export function editPeriod(context: UseCaseContext, id: string, input: EditPeriodInput) {
  return inTransaction(context, async (writer) => {
    const loaded = await loadPeriodToManage(writer, context, id);
    if (!loaded.ok) return loaded;
    const before = loaded.value;
    if (before.state === "frozen") return refused("period-frozen");
    if (input.dueOn < input.opensOn) return refused("ends-before-start", { field: "dueOn" });
    const { version, ...change } = input;
    if (!(await updatePeriod(writer, context.organisationId, id, version, change))) {
      return refused("changed-meanwhile");
    }
    await recordAudit(writer, context, {
      operation: "reportingPeriod.edit",
      objectType: "reportingPeriod",
      objectKey: id,
      objectName: `${before.committeeName} ${before.year}`,
      before: { opensOn: before.opensOn, dueOn: before.dueOn },
      after: change,
    });
    return ok({ committeeSlug: before.committeeSlug, roundYear: before.roundYear });
  });
}
