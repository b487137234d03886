import { openPeriod as opened } from "#app/domain/follow-up/reporting-period.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findStepState } from "../cycle/round.repository.server.ts";
import { loadPeriodToManage } from "./load-period.server.ts";
import { updatePeriod } from "./reporting-period.repository.server.ts";
import type { MovePeriodInput } from "./reporting-period.schema.ts";

/**
 * Opens a planned period for reports. Refused: `not-found`, `not-allowed`, `step-not-open` while the round's follow-up is not
 * open, `period-already-open`, `period-frozen`, `changed-meanwhile`.
 */
export function openPeriod(context: UseCaseContext, id: string, input: MovePeriodInput) {
  return inTransaction(context, async (writer) => {
    const loaded = await loadPeriodToManage(writer, context, id);
    if (!loaded.ok) return loaded;
    const before = loaded.value;
    const step = await findStepState(writer, context.organisationId, before.roundId, "followUp");
    if (step !== "open") return refused("step-not-open");
    const next = opened(before.state);
    if (!next.ok) return next;
    const change = { state: next.value };
    if (!(await updatePeriod(writer, context.organisationId, id, input.version, change))) {
      return refused("changed-meanwhile");
    }
    await recordAudit(writer, context, {
      operation: "reportingPeriod.open",
      objectType: "reportingPeriod",
      objectKey: id,
      objectName: `${before.committeeName} ${before.year}`,
      before: { state: before.state },
      after: change,
    });
    return ok({ committeeSlug: before.committeeSlug, roundYear: before.roundYear });
  });
}
