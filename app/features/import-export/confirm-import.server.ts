import { encodeRefusal, ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction, type Writer } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { saveCheckAnswer } from "../indicators/quality/quality.repository.server.ts";
import { updateBatch } from "./import-batch.repository.server.ts";
import type { Plan } from "./import-plan.ts";
import { type ImportSettings, readSettings } from "./import-settings.ts";
import { findDataVersion } from "./import-snapshot.repository.server.ts";
import type { ImportSummary } from "./import-summary.ts";
import { loadPreview } from "./load-preview.server.ts";
import { makePlan } from "./make-plan.server.ts";
import { remarksOfPlan, remarksOfRows } from "./remarks-of-plan.server.ts";
import { writeRows } from "./write-rows.server.ts";

/**
 * Writes the rows of a preview that are new or changed, all or none, as they were shown: `tag` says what the person saw. Rows in
 * doubt, refused or unchanged are left out and counted. Reading happens before the transaction and again in it only where somebody wrote
 * meanwhile. Refused: `not-found`, `not-allowed`, `import-done`, `nothing-to-import`, `changed-meanwhile`.
 */
export async function confirmImport(context: UseCaseContext, id: string, tag: string) {
  const { organisationId } = context;
  const preview = await loadPreview(context.db, context, id);
  if (!preview.ok) return preview;
  const before = await findDataVersion(context.db, organisationId);
  const planned = await makePlan(context, preview.value);
  if (planned.tag !== tag) return refused("changed-meanwhile");
  if (planned.counts.new + planned.counts.changed === 0) return refused("nothing-to-import");
  return inTransaction(context, async (writer) => {
    const batch = await loadPreview(writer, context, id);
    if (!batch.ok) return batch;
    const isSame = (await findDataVersion(writer, organisationId)) === before + 1;
    const plan = isSame ? planned : await makePlan(context, batch.value, writer);
    if (plan.tag !== tag) return refused("changed-meanwhile");
    const written = await writeRows(writer, context, id, plan.rows);
    if (!written.ok) return written;
    await keepAnswers(writer, context, plan, readSettings(batch.value.settings).answers);
    const summary: ImportSummary = { counts: plan.counts, leftOut: leftOut(plan.rows), kept: [] };
    await updateBatch(writer, organisationId, id, "preview", {
      state: "confirmed",
      summary: JSON.stringify(summary),
      confirmedAt: context.now,
    });
    await recordAudit(writer, context, {
      operation: "import.confirm",
      objectType: "importBatch",
      objectKey: id,
      objectName: batch.value.name,
      after: plan.counts,
    });
    return ok({ id, counts: plan.counts });
  });
}

const mostNamed = 200;

/** Why remarks on new indicators were left standing goes with them; what the checks no longer see needs no answer. */
async function keepAnswers(
  writer: Writer,
  context: UseCaseContext,
  plan: Plan,
  answers: ImportSettings["answers"],
): Promise<void> {
  const answered = answers.flatMap((answer) => {
    const row = plan.rows[answer.row];
    return row?.state === "new" ? [{ ...answer, planned: row }] : [];
  });
  const seen =
    (await remarksOfPlan(plan)) ?? (await remarksOfRows(answered.map(({ planned }) => planned)));
  for (const { planned, code, subject, reason } of answered) {
    const remark = seen.get(planned)?.find((one) => one.code === code && one.subject === subject);
    if (!remark || !planned.write) continue;
    await saveCheckAnswer(writer, {
      ...{ id: newId(), organisationId: context.organisationId },
      ...{ indicatorId: planned.write.indicatorId, code, subject, reason },
      ...{ answeredBy: context.actor.personId ?? "", answeredAt: context.now },
    });
  }
}

function leftOut(
  rows: Awaited<ReturnType<typeof makePlan>>["rows"],
): NonNullable<ImportSummary["leftOut"]> {
  return rows
    .filter(({ state }) => state === "doubtful" || state === "refused")
    .slice(0, mostNamed)
    .map(({ line, name, state, refusals }) => ({
      ...{ line, name },
      code: state === "doubtful" ? "in-doubt" : encodeRefusal(refusals[0] ?? { code: "invalid" }),
    }));
}
