import {
  checkGoalReport,
  checkReportSetting,
  type GoalReport,
} from "#app/domain/follow-up/goal-report.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction, type Writer } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import type { Upload } from "../documents/upload.ts";
import { insertReport, updateReport } from "./goal-report.repository.server.ts";
import type { GoalReportForm } from "./goal-report.schema.ts";
import { loadReportPlace } from "./load-report-place.server.ts";
import { loadSuggestion } from "./load-suggestion.server.ts";
import { findAllEvidenceOfReports } from "./report-evidence.repository.server.ts";
import { writeEvidence } from "./report-evidence.server.ts";
import { type Suggestion, storedSuggestion } from "./suggestion.ts";

export type ReportInput = Omit<GoalReportForm, "file"> & { readonly upload?: Upload | undefined };

/**
 * Saves the report of a goal in an open period, as a draft or handed in. The suggestion is computed anew from the indicators
 * and kept with the report. Refused: `not-found`, `not-allowed`, `goal-not-approved`, `period-not-open`, `changed-meanwhile`,
 * `report-submitted` for a draft of what is handed in already, and `report-incomplete` when handing in.
 */
export function writeReport(
  context: UseCaseContext,
  goalId: string,
  periodId: string,
  input: ReportInput,
  state: "draft" | "submitted",
) {
  return inTransaction(context, async (writer) => {
    const place = await loadReportPlace(writer, context, goalId, periodId);
    if (!place.ok) return place;
    const { goal, period, own, mayReport, isApproved } = place.value;
    if (!mayReport) return refused("not-allowed");
    const setting = { periodState: period.state, isGoalApproved: isApproved };
    const open = checkReportSetting(setting);
    if (!open.ok) return open;
    if (goal.versionId === null) return refused("goal-not-approved");
    if (state === "draft" && own?.state === "submitted") return refused("report-submitted");
    if ((own?.version ?? 0) !== input.version) return refused("changed-meanwhile");
    const { organisationId, now, actor } = context;
    const { suggestion } = await loadSuggestion(
      writer,
      organisationId,
      goal.versionId,
      period.year,
      context.today,
    );
    if (state === "submitted") {
      const kept = await countKeptFiles(writer, context, own?.id, input.removedFiles);
      const checked = checkGoalReport(reportOf(input, suggestion, kept), setting);
      if (!checked.ok) return checked;
    }
    const id = own?.id ?? newId();
    const content = {
      goalVersionId: goal.versionId,
      state,
      ...textsOf(input),
      ...storedSuggestion(suggestion),
      submittedBy: state === "submitted" ? actor.personId : null,
      submittedAt: state === "submitted" ? now : null,
      updatedAt: now,
    };
    if (own) {
      if (!(await updateReport(writer, organisationId, id, input.version, content))) {
        return refused("changed-meanwhile");
      }
    } else {
      await insertReport(writer, {
        id,
        organisationId,
        goalId,
        reportingPeriodId: periodId,
        ...content,
        correctsReportId: null,
        correctionReason: "",
        createdBy: actor.personId,
      });
    }
    await writeEvidence(writer, context, id, input);
    await recordAudit(writer, context, {
      operation: state === "submitted" ? "goalReport.submit" : "goalReport.save",
      objectType: "goal",
      objectKey: goalId,
      objectName: goal.title ?? "",
      ...(own ? { before: textsOf(own) } : {}),
      after: textsOf(input),
    });
    return ok({ id, institutionId: goal.institutionId });
  });
}

/** The report as the rules take it. */
export function reportOf(
  input: ReportInput,
  suggestion: Suggestion,
  keptFiles: number,
): GoalReport {
  const links = input.links.filter((link) => link.url !== "").length;
  return {
    ...textsOf(input),
    status: input.status,
    suggested: suggestion.status,
    attachedEvidence: links + keptFiles + (input.upload ? 1 : 0),
  };
}

async function countKeptFiles(
  writer: Writer,
  context: UseCaseContext,
  reportId: string | undefined,
  removed: readonly string[],
): Promise<number> {
  if (reportId === undefined) return 0;
  const all = await findAllEvidenceOfReports(writer, context.organisationId, [reportId]);
  return all.filter(({ id, fileId }) => fileId !== null && !removed.includes(id)).length;
}

/** The words of a report, without what surrounds them. */
export function textsOf(
  report: Pick<
    ReportInput,
    "deviationReason" | "effectAchieved" | "evidence" | "explanation" | "remedy"
  > & { readonly status?: ReportInput["status"] | null },
) {
  const { deviationReason, effectAchieved, evidence, explanation, remedy } = report;
  return {
    status: report.status ?? null,
    deviationReason,
    effectAchieved,
    evidence,
    explanation,
    remedy,
  };
}
