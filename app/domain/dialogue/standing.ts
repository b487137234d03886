import type { GoalStatus } from "../follow-up/goal-status.ts";

/** A report on a goal as a dialogue needs it. Years are those of the reporting period. */
export type ReportSeen = {
  readonly id: string;
  readonly goalId: string;
  readonly status: GoalStatus | null;
  readonly periodYear: number;
  readonly periodKind: "interim" | "yearEnd";
  /** Instant of handing in. */
  readonly submittedAt: string | null;
};

/** Where a goal stands: the report in force, the one of the period before, and whether the colour turned. */
export type Standing<Report extends ReportSeen> = {
  readonly status: GoalStatus;
  readonly report: Report | null;
  readonly before: Report | null;
  readonly turned: boolean;
};

/**
 * Where each goal stands by its submitted reports, in any order: the newest period decides, and in it the
 * newest entry, since a correction is a later entry (PRODUCT, follow-up). A goal without a report has no data.
 */
export function standingOfGoals<Report extends ReportSeen>(
  goalIds: readonly string[],
  reports: readonly Report[],
): ReadonlyMap<string, Standing<Report>> {
  const byGoal = new Map<string, Report[]>();
  for (const report of reports) {
    byGoal.set(report.goalId, [...(byGoal.get(report.goalId) ?? []), report]);
  }
  return new Map(goalIds.map((id) => [id, standingOf(byGoal.get(id) ?? [])]));
}

/** How many goals there are of each status. */
export function countStatuses(statuses: readonly GoalStatus[]): ReadonlyMap<GoalStatus, number> {
  const counts = new Map<GoalStatus, number>();
  for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}

function standingOf<Report extends ReportSeen>(reports: readonly Report[]): Standing<Report> {
  const newestFirst = [...reports].sort(
    (one, other) =>
      other.periodYear - one.periodYear ||
      Number(other.periodKind === "yearEnd") - Number(one.periodKind === "yearEnd") ||
      compare(other.submittedAt ?? "", one.submittedAt ?? ""),
  );
  const report = newestFirst[0] ?? null;
  const before = newestFirst.find((one) => report && !isSamePeriod(one, report)) ?? null;
  const status = report?.status ?? "noData";
  return { status, report, before, turned: before !== null && before.status !== status };
}

function isSamePeriod(one: ReportSeen, other: ReportSeen): boolean {
  return one.periodYear === other.periodYear && one.periodKind === other.periodKind;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
