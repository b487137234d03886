import { checkCorrection } from "#app/domain/follow-up/correct-report.ts";
import { missingInReport } from "#app/domain/follow-up/goal-report.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { insertReport } from "./goal-report.repository.server.ts";
import { loadReportPlace } from "./load-report-place.server.ts";
import { loadSuggestion } from "./load-suggestion.server.ts";
import { writeEvidence } from "./report-evidence.server.ts";
import { storedSuggestion } from "./suggestion.ts";
import { type ReportInput, reportOf, textsOf } from "./write-report.server.ts";

type Correction = ReportInput & {
  readonly correctsId: string;
  readonly correctionReason: string;
};

/**
 * Corrects what was reported in a frozen period by a new entry that names the old one and says why; the old one stays
 * as it is. A goal that was not reported on in time gets its entry late in the same way. Refused: `not-found`, `not-allowed`, `report-incomplete` and what `checkCorrection` refuses.
 */
export function correctReport(
  context: UseCaseContext,
  goalId: string,
  periodId: string,
  input: Correction,
) {
  return inTransaction(context, async (writer) => {
    const place = await loadReportPlace(writer, context, goalId, periodId);
    if (!place.ok) return place;
    const { goal, period, own, submitted, mayReport } = place.value;
    if (!mayReport) return refused("not-allowed");
    const newest = submitted[0];
    const checked = checkCorrection({
      periodState: period.state,
      newestId: newest?.id,
      correctsId: input.correctsId,
      reason: input.correctionReason,
    });
    if (!checked.ok) return checked;
    const goalVersionId = newest?.goalVersionId ?? goal.versionId;
    if (!goalVersionId) return refused("not-found");
    const { organisationId, now, actor } = context;
    const { suggestion } = await loadSuggestion(
      writer,
      organisationId,
      goalVersionId,
      period.year,
      context.today,
    );
    const missing = missingInReport(reportOf(input, suggestion, 0));
    if (missing[0] !== undefined) {
      const details = { missing: missing.join(",") };
      return refused("report-incomplete", { field: missing[0], details });
    }
    const id = newId();
    await insertReport(writer, {
      id,
      organisationId,
      goalId,
      reportingPeriodId: periodId,
      goalVersionId,
      state: "submitted",
      ...textsOf(input),
      ...storedSuggestion(suggestion),
      correctsReportId: newest?.id ?? own?.id ?? null,
      correctionReason: input.correctionReason,
      createdBy: actor.personId,
      submittedBy: actor.personId,
      submittedAt: now,
      updatedAt: now,
    });
    await writeEvidence(writer, context, id, { ...input, removedFiles: [] });
    await recordAudit(writer, context, {
      operation: "goalReport.correct",
      objectType: "goal",
      objectKey: goalId,
      objectName: goal.title ?? "",
      ...(newest ? { before: textsOf(newest) } : {}),
      after: { ...textsOf(input), correctionReason: input.correctionReason },
    });
    return ok({ id });
  });
}
