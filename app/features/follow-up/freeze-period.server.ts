import { freezePeriod as frozen } from "#app/domain/follow-up/reporting-period.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { loadPeriodToManage } from "./load-period.server.ts";
import { updatePeriod } from "./reporting-period.repository.server.ts";
import type { MovePeriodInput } from "./reporting-period.schema.ts";

/**
 * Freezes an open period for good: no report of it is changed again, and corrections are new entries.
 * Refused: `not-found`, `not-allowed`, `period-not-open`, `period-frozen`, `changed-meanwhile`.
 */
export function freezePeriod(context: UseCaseContext, id: string, input: MovePeriodInput) {
  return inTransaction(context, async (writer) => {
    const loaded = await loadPeriodToManage(writer, context, id);
    if (!loaded.ok) return loaded;
    const before = loaded.value;
    const next = frozen(before.state);
    if (!next.ok) return next;
    const change = { state: next.value, frozenAt: context.now };
    if (!(await updatePeriod(writer, context.organisationId, id, input.version, change))) {
      return refused("changed-meanwhile");
    }
    await recordAudit(writer, context, {
      operation: "reportingPeriod.freeze",
      objectType: "reportingPeriod",
      objectKey: id,
      objectName: `${before.committeeName} ${before.year}`,
      before: { state: before.state },
      after: change,
    });
    return ok({ committeeSlug: before.committeeSlug, roundYear: before.roundYear });
  });
}
