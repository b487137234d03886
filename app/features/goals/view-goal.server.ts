import type { GoalStatus } from "#app/domain/follow-up/goal-status.ts";
import { maySeeVersion } from "#app/domain/goals/goal-visibility.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllReportsOfGoal } from "../follow-up/goal-report.repository.server.ts";
import { suggestedOf } from "../follow-up/show-report.server.ts";
import { suggestionOf } from "../follow-up/suggestion.ts";
import { loadDeviations } from "../follow-up/view-deviations.server.ts";
import { questionModel } from "../questions/question-model.ts";
import { loadThreadStripOfGoal } from "../thread/load-thread-strip-of-goal.server.ts";
import { missingInVersion } from "./check-is-whole.server.ts";
import { findGoalById, type Goal } from "./goal.repository.server.ts";
import { choicesOf } from "./goal-choices.server.ts";
import { findGoalTies } from "./goal-contents.repository.server.ts";
import { loadGoalContents, versionModel } from "./goal-contents.server.ts";
import type { GoalPageModel, GoalPlaceModel, ReportModel } from "./goal-page-model.ts";
import { findAllQuestionsOfGoal } from "./goal-question.repository.server.ts";
import { findAllVersionsOfGoal } from "./goal-version.repository.server.ts";
import { viewerOf } from "./goal-viewer.ts";

/**
 * A goal's page: the version in force, or the asked-for one, with all that belongs to it. Drafts and returned texts are
 * for those who write them, submitted ones for the committee too. Refused: `not-found`.
 */
export async function viewGoal(
  context: UseCaseContext,
  id: string,
  askedNumber?: number,
): Promise<Result<GoalPageModel, "not-found">> {
  const { db, organisationId, actor } = context;
  const goal = await findGoalById(db, organisationId, id);
  if (!goal || !can(actor, "organisation.view", context)) return refused("not-found");
  const all = await findAllVersionsOfGoal(db, organisationId, id);
  const viewer = viewerOf(actor, goal);
  const seen = all.filter((version) => maySeeVersion(version.state, viewer));
  const inForce = seen.find((version) => version.number === goal.approvedVersionNumber);
  const shown = seen.find((version) => version.number === askedNumber) ?? inForce ?? seen[0];
  const [latest] = all;
  if (!shown || !latest) return refused("not-found");
  const newest = seen[0];
  const [contents, reports, questions, strip, may, ties, deviations] = await Promise.all([
    loadGoalContents(db, organisationId, shown, context.today),
    findAllReportsOfGoal(db, organisationId, id),
    findAllQuestionsOfGoal(db, organisationId, id),
    loadThreadStripOfGoal(context, id),
    choicesOf(context, goal, latest),
    findGoalTies(db, organisationId, latest.id),
    loadDeviations(context, { goalId: id }),
  ]);
  return ok({
    id,
    place: placeModel(goal),
    retired: goal.retiredAt ? { at: goal.retiredAt, reason: goal.retireReason } : null,
    goalVersion: goal.version,
    shown: {
      ...versionModel(shown, goal.approvedVersionNumber),
      version: shown.version,
      returnReason: viewer.seesDrafts ? shown.returnReason : "",
    },
    latest: { number: latest.number, version: latest.version },
    contents,
    underway:
      newest && newest.number > shown.number
        ? versionModel(newest, goal.approvedVersionNumber)
        : null,
    versions: seen.map((version) => versionModel(version, goal.approvedVersionNumber)),
    reports: reportModels(reports),
    questions: viewer.seesSubmitted ? questions.map(questionModel) : [],
    missing: may.edit ? await missingInVersion(db, goal, { ...latest, ...ties }) : [],
    may,
    strip,
    deviations,
    mayAcceptDeviation:
      inForce !== undefined && goal.retiredAt === null && can(actor, "deviation.accept", goal),
  });
}

export function placeModel(goal: Goal): GoalPlaceModel {
  return {
    institution: {
      name: goal.institutionName,
      slug: goal.institutionSlug,
      type: goal.institutionTypeName,
    },
    committee: { name: goal.committeeName, slug: goal.committeeSlug },
    term: goal.termName,
    year: goal.year,
  };
}

type ReportRow = Awaited<ReturnType<typeof findAllReportsOfGoal>>[number];

/** What has been handed in; a report that is still being written is shown to nobody here. */
function reportModels(rows: readonly ReportRow[]): readonly ReportModel[] {
  const corrected = new Set(
    rows.filter((row) => row.state === "submitted").map((row) => row.correctsReportId),
  );
  return rows.flatMap((row) =>
    row.state !== "submitted" || row.status === null
      ? []
      : [
          {
            id: row.id,
            kind: row.periodKind,
            year: row.periodYear,
            status: row.status as GoalStatus,
            suggestedStatus: row.suggestedStatus,
            suggestion: suggestionOf(suggestedOf(row.suggestedStatus), row.suggestionBasis),
            deviationReason: row.deviationReason,
            effectAchieved: row.effectAchieved,
            evidence: row.evidence,
            explanation: row.explanation,
            remedy: row.remedy,
            correctionReason: row.correctionReason,
            submittedAt: row.submittedAt,
            submittedByName: row.submittedByName,
            isFrozen: row.periodState === "frozen",
            isCorrected: corrected.has(row.id),
          },
        ],
  );
}
