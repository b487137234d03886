import {
  type BearingPlace,
  bearingsOfTerm,
  newestServed,
} from "#app/domain/bearings/carried-on.ts";
import type { GoalStatus } from "#app/domain/follow-up/goal-status.ts";
import { statusWithoutReport } from "#app/domain/follow-up/reporting-period.ts";
import {
  type ResultPeriod,
  type ResultsOfPeriod,
  resultPeriod,
} from "#app/domain/follow-up/result-period.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import { committeeOverview, type StatusCounts } from "#app/domain/scorecard/committee-overview.ts";
import type { UseCaseContext } from "../context.ts";
import {
  findAllPublicBearings,
  findAllPublicGoals,
  findAllPublicResults,
} from "./public.repository.server.ts";

export type PublicModel = {
  readonly committees: readonly {
    readonly name: string;
    readonly bearings: readonly PublicBearing[];
  }[];
};

export type PublicBearing = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly adoptedOn: string | null;
  readonly year: number;
  /** Adopted in the committee's newest round with bearings, or left behind by it. */
  readonly place: BearingPlace;
  readonly counts: StatusCounts;
  readonly resultsFrom: readonly ResultsOfPeriod[];
  readonly goals: readonly PublicGoalLine[];
};

export type PublicGoalLine = {
  readonly id: string;
  readonly title: string;
  readonly institutionName: string;
  readonly status: GoalStatus;
};

export type PublicGoal = PublicGoalLine & {
  readonly background: string;
  readonly statement: string;
  readonly expectedEffect: string;
  readonly followUpPlan: string;
  readonly decidedOn: string | null;
  readonly result: {
    readonly period: ResultPeriod;
    readonly effectAchieved: string;
    readonly explanation: string;
    readonly remedy: string;
  } | null;
  /** What was published before the newest result, the newest first. */
  readonly earlier: readonly {
    readonly id: string;
    readonly status: GoalStatus;
    readonly kind: "interim" | "yearEnd";
    readonly year: number;
    readonly effectAchieved: string;
    readonly explanation: string;
    readonly remedy: string;
  }[];
  readonly bearings: readonly string[];
};

/** What the municipality has promised and what came of it, for everyone. Refused: `not-allowed`. */
export async function viewPublic(
  context: UseCaseContext,
): Promise<Result<PublicModel, "not-allowed">> {
  const { db, organisationId, today } = context;
  if (!can(context.actor, "public.view", context)) return refused("not-allowed");
  const [bearings, goals] = await Promise.all([
    findAllPublicBearings(db, organisationId, today),
    findAllPublicGoals(db, organisationId, today),
  ]);
  const { byCommittee, newestOf } = inLines(bearings);
  const byBearing = new Map<string, Map<string, (typeof goals)[number]>>();
  for (const goal of goals) {
    for (const id of newestServed([goal.bearingId], newestOf)) {
      const serving = byBearing.get(id) ?? new Map<string, typeof goal>();
      byBearing.set(id, serving.set(goal.id, goal));
    }
  }
  return ok({
    committees: byCommittee.map(({ name, standing }) => ({
      name,
      bearings: standing.flatMap(({ id, title, text, adoptedOn, year, place }) => {
        const serving = [...(byBearing.get(id)?.values() ?? [])];
        if (place !== "ofRound" && serving.length === 0) return [];
        const { counts, resultsFrom } = standingOf(serving);
        const lines = serving.map(lineOf);
        return [{ id, title, text, adoptedOn, year, place, counts, resultsFrom, goals: lines }];
      }),
    })),
  });
}

type BearingRow = Awaited<ReturnType<typeof findAllPublicBearings>>[number];
type GoalRow = Awaited<ReturnType<typeof findAllPublicGoals>>[number];

/** Each committee's bearings as they stand in its newest round that has adopted any. */
function inLines(rows: readonly BearingRow[]) {
  const committees = new Map<string, BearingRow[]>();
  for (const row of rows) {
    const known = committees.get(row.committeeId);
    if (known) known.push(row);
    else committees.set(row.committeeId, [row]);
  }
  const newestOf = new Map<string, string>();
  const byCommittee = [...committees.values()].flatMap((own) => {
    const adopted = own.filter(({ state }) => state === "adopted");
    const [first] = adopted;
    if (!first) return [];
    const lines = bearingsOfTerm(own, Math.max(...adopted.map(({ year }) => year)));
    for (const [id, newest] of lines.newestOf) newestOf.set(id, newest);
    return [{ name: first.committeeName, standing: lines.standing }];
  });
  return { byCommittee, newestOf };
}

function standingOf(goals: readonly GoalRow[]) {
  return committeeOverview(
    goals.map((goal) => ({
      goalId: goal.id,
      title: goal.title,
      institutionId: "",
      bearingIds: [],
      status: statusOf(goal),
      previousStatus: null,
      period: resultPeriod(goal),
    })),
    [],
    [],
  );
}

/** One approved goal for everyone, with its newest frozen result. Refused: `not-allowed`, `not-found`. */
export async function viewPublicGoal(
  context: UseCaseContext,
  goalId: string,
): Promise<Result<PublicGoal, "not-allowed" | "not-found">> {
  const { db, organisationId, today } = context;
  if (!can(context.actor, "public.view", context)) return refused("not-allowed");
  const [rows, bearings, results] = await Promise.all([
    findAllPublicGoals(db, organisationId, today, goalId),
    findAllPublicBearings(db, organisationId, today),
    findAllPublicResults(db, organisationId, goalId),
  ]);
  const row = rows[0];
  if (!row) return refused("not-found");
  const { byCommittee, newestOf } = inLines(bearings);
  const served = newestServed(
    rows.map((one) => one.bearingId),
    newestOf,
  );
  const period = resultPeriod(row);
  return ok({
    ...lineOf(row),
    background: row.background,
    statement: row.statement,
    expectedEffect: row.expectedEffect,
    followUpPlan: row.followUpPlan,
    decidedOn: row.decidedOn,
    earlier: results
      .slice(1)
      .flatMap(({ status, ...result }) => (status ? [{ ...result, status }] : [])),
    bearings: byCommittee
      .flatMap(({ standing }) => standing)
      .flatMap((bearing) => (served.includes(bearing.id) ? [bearing.title] : [])),
    result: period && {
      period,
      effectAchieved: row.effectAchieved ?? "",
      explanation: row.explanation ?? "",
      remedy: row.remedy ?? "",
    },
  });
}

function statusOf({ status, isAwaited }: Pick<GoalRow, "status" | "isAwaited">): GoalStatus {
  return status ?? statusWithoutReport(Boolean(isAwaited));
}

function lineOf(row: GoalRow): PublicGoalLine {
  return {
    id: row.id,
    title: row.title,
    institutionName: row.institutionName,
    status: statusOf(row),
  };
}
