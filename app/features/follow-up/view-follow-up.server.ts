import { countStatuses, type GoalStatus, worstFirst } from "#app/domain/follow-up/goal-status.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { loadRoundFrame } from "../cycle/load-round-frame.server.ts";
import { findRound } from "../cycle/round.repository.server.ts";
import {
  countReportsByPeriod,
  findAllReportsOfPeriod,
  type ReportRow,
} from "./goal-report.repository.server.ts";
import { findAllGoalsInForce } from "./goals-in-force.repository.server.ts";
import { findAllPeriodsOfRound, type PeriodRow } from "./reporting-period.repository.server.ts";

export type FollowUpModel = Extract<
  Awaited<ReturnType<typeof viewFollowUp>>,
  { ok: true }
>["value"];

type GoalInForce = Awaited<ReturnType<typeof findAllGoalsInForce>>[number];

const institutionsOnPage = 25;
const mostShownReds = 50;

/**
 * A round's follow-up: its periods, and for the chosen one who has reported and how it goes. What the address does not
 * name rightly falls back to the open period, else the last. Refused: `not-allowed`, `not-found`.
 */
export async function viewFollowUp(
  context: UseCaseContext,
  committeeSlug: string,
  year: string,
  asked: { readonly period?: string | null; readonly page?: string | null },
) {
  const frame = await loadRoundFrame(context, committeeSlug, year);
  if (!frame.ok) return frame;
  const { db, organisationId, actor } = context;
  const round = await findRound(db, organisationId, committeeSlug, Number(year));
  if (!round) return refused("not-found");
  const [periods, goals, counts] = await Promise.all([
    findAllPeriodsOfRound(db, organisationId, round.id),
    findAllGoalsInForce(db, organisationId, round),
    countReportsByPeriod(db, organisationId, round.id),
  ]);
  const chosen = choosePeriod(periods, asked.period);
  const reports = chosen ? await findAllReportsOfPeriod(db, organisationId, chosen.id) : [];
  const entries = byGoal(reports);
  const rows = goals.map((goal) =>
    goalRow(context, goal, round.committeeId, entries.get(goal.goalId) ?? [], chosen),
  );
  const institutions = byInstitution(rows);
  const pageCount = Math.max(1, Math.ceil(institutions.length / institutionsOnPage));
  const page = Math.min(pageCount, Math.max(1, Number.parseInt(asked.page ?? "", 10) || 1));
  const { committeeId } = round;
  return ok({
    frame: frame.value,
    today: context.today,
    total: goals.length,
    periods: periods.map((period) => ({
      ...pick(period),
      submitted: Number(counts.find((one) => one.reportingPeriodId === period.id)?.count ?? 0),
      isChosen: period.id === chosen?.id,
    })),
    chosen: chosen ? pick(chosen) : null,
    counts: countStatuses(rows.flatMap(({ status }) => status ?? [])),
    unreported: rows.filter(({ status }) => status === null).length,
    isDue: chosen !== undefined && chosen.state !== "planned",
    isStepOpen: frame.value.steps.some(
      ({ step, state }) => step === "followUp" && state === "open",
    ),
    attention: attentionOf(rows),
    institutions: institutions.slice((page - 1) * institutionsOnPage, page * institutionsOnPage),
    page,
    pageCount,
    mayManage: can(actor, "reportingPeriod.manage", { organisationId, committeeId }),
  });
}

function choosePeriod(periods: readonly PeriodRow[], asked: string | null | undefined) {
  return (
    periods.find(({ id }) => id === asked) ??
    periods.find(({ state }) => state === "open") ??
    periods.findLast(({ state }) => state === "frozen") ??
    periods[0]
  );
}

function pick({ id, kind, year, state, opensOn, dueOn, frozenAt, version }: PeriodRow) {
  return { id, kind, year, state, opensOn, dueOn, frozenAt, version };
}

/** A goal with what was last submitted in the period; a draft is told only to the one who holds the pen. */
function goalRow(
  { actor, organisationId }: UseCaseContext,
  goal: GoalInForce,
  committeeId: string,
  own: readonly ReportRow[],
  period: PeriodRow | undefined,
) {
  const { goalId, title, institutionId, institutionName, institutionSlug, penHolder } = goal;
  const corrected = new Set(own.map((report) => report.correctsReportId));
  const newest = own.find(({ id, state }) => state === "submitted" && !corrected.has(id));
  const place = { organisationId, committeeId, institutionId, penHolder };
  const mayReport = can(actor, "goal.report", place);
  return {
    goalId,
    title,
    institutionName,
    institutionSlug,
    status: (newest?.status ?? null) as GoalStatus | null,
    suggestedStatus: newest?.suggestedStatus ?? null,
    deviationReason: newest?.deviationReason ?? "",
    explanation: newest?.explanation ?? "",
    remedy: newest?.remedy ?? "",
    submittedAt: newest?.submittedAt ?? null,
    hasDraft: mayReport && own.some(({ state }) => state === "draft"),
    mayReport: mayReport && period?.state === "open",
  };
}

function byGoal(reports: readonly ReportRow[]) {
  const groups = new Map<string, ReportRow[]>();
  for (const report of reports) {
    const group = groups.get(report.goalId);
    if (group) group.push(report);
    else groups.set(report.goalId, [report]);
  }
  return groups;
}

export type FollowUpGoal = ReturnType<typeof goalRow>;

/** Red first, then yellow: what the committee should talk about, with its reason. */
function attentionOf(rows: readonly FollowUpGoal[]): readonly FollowUpGoal[] {
  return rows
    .filter(({ status }) => status === "red" || status === "yellow")
    .sort((a, b) => worstFirst(a.status ?? undefined, b.status ?? undefined))
    .slice(0, mostShownReds);
}

function byInstitution(rows: readonly FollowUpGoal[]) {
  const groups = new Map<string, FollowUpGoal[]>();
  for (const row of rows) {
    const group = groups.get(row.institutionSlug);
    if (group) group.push(row);
    else groups.set(row.institutionSlug, [row]);
  }
  return [...groups].map(([slug, goals]) => ({
    slug,
    name: goals[0]?.institutionName ?? "",
    submitted: goals.filter(({ status }) => status !== null).length,
    goals,
  }));
}
