import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { loadReportPlace, previousReport } from "./load-report-place.server.ts";
import { loadSuggestion } from "./load-suggestion.server.ts";
import { findAllEvidenceOfReports } from "./report-evidence.repository.server.ts";
import { loadReportsInHand } from "./reports-in-hand.server.ts";
import { attachmentsOf, shownReport } from "./show-report.server.ts";
import { textsOf } from "./write-report.server.ts";

export type ReportPageModel = Extract<
  Awaited<ReturnType<typeof viewReport>>,
  { ok: true }
>["value"];

/**
 * The page of a goal's report in a period: for the one who holds the pen with the report so far, for all others with
 * what has been handed in. Refused: `not-allowed`, `not-found`.
 */
export async function viewReport(context: UseCaseContext, goalId: string, periodId: string) {
  const { db, organisationId } = context;
  if (!can(context.actor, "organisation.view", context)) return refused("not-allowed");
  const place = await loadReportPlace(db, context, goalId, periodId);
  if (!place.ok) return place;
  const { goal, period, own, submitted, mayReport, isApproved } = place.value;
  const versionId = goal.versionId ?? submitted[0]?.goalVersionId;
  if (!versionId || goal.title === null) return refused("not-found");
  const before = previousReport(place.value.reports, period);
  const [{ suggestion, indicators }, evidence, inHand] = await Promise.all([
    loadSuggestion(db, organisationId, versionId, period.year, context.today),
    findAllEvidenceOfReports(
      db,
      organisationId,
      [own, before, ...submitted].flatMap((report) => report?.id ?? []),
    ),
    loadReportsInHand(context, period, goal.institutionId),
  ]);
  const isWritable = mayReport && isApproved && period.state === "open";
  return ok({
    goal: {
      id: goal.id,
      title: goal.title,
      statement: goal.statement ?? "",
      expectedEffect: goal.expectedEffect ?? "",
      followUpPlan: goal.followUpPlan ?? "",
      qualitativeEvidence: goal.qualitativeEvidence ?? "",
      institutionName: goal.institutionName,
      institutionSlug: goal.institutionSlug,
    },
    period: {
      id: period.id,
      kind: period.kind,
      year: period.year,
      state: period.state,
      dueOn: period.dueOn,
      committeeSlug: period.committeeSlug,
      committeeName: period.committeeName,
      roundYear: period.roundYear,
    },
    report: mayReport
      ? {
          ...textsOf(own ?? emptyTexts),
          ...(own ? attachmentsOf(evidence, own.id) : { links: [], files: [] }),
          state: own?.state ?? null,
          version: own?.version ?? 0,
        }
      : null,
    suggestion,
    indicators,
    previous: before ? shownReport(before, evidence, false) : null,
    entries: submitted.flatMap((entry, index) => shownReport(entry, evidence, index > 0) ?? []),
    inHand,
    isWritable,
    mayCorrect: mayReport && period.state === "frozen" && (submitted.length > 0 || isApproved),
  });
}

/** The same for the page that corrects a frozen report. Refused: `not-allowed`, `not-found`. */
export async function viewCorrection(context: UseCaseContext, goalId: string, periodId: string) {
  const page = await viewReport(context, goalId, periodId);
  return page.ok && !page.value.mayCorrect ? refused("not-allowed") : page;
}

const emptyTexts = {
  status: null,
  deviationReason: "",
  effectAchieved: "",
  evidence: "",
  explanation: "",
  remedy: "",
};
