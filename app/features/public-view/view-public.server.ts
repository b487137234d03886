import type { GoalStatus } from "#app/domain/follow-up/goal-status.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import { committeeOverview, type StatusCounts } from "#app/domain/scorecard/committee-overview.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllPublicBearings, findAllPublicGoals } from "./public.repository.server.ts";

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
  readonly counts: StatusCounts;
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
    readonly kind: "interim" | "yearEnd";
    readonly year: number;
    readonly reportedOn: string;
    readonly effectAchieved: string;
    readonly explanation: string;
    readonly remedy: string;
  } | null;
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
  const byBearing = new Map<string, typeof goals>();
  for (const goal of goals) {
    byBearing.set(goal.bearingId, [...(byBearing.get(goal.bearingId) ?? []), goal]);
  }
  const committees = new Map<string, PublicBearing[]>();
  for (const { committeeName, id, title, text, adoptedOn } of bearings) {
    const serving = (byBearing.get(id) ?? []).map(lineOf);
    const { counts } = committeeOverview(
      serving.map((goal) => ({
        goalId: goal.id,
        title: goal.title,
        institutionId: "",
        bearingIds: [],
        status: goal.status,
        previousStatus: null,
      })),
      [],
      [],
    );
    const bearing: PublicBearing = { id, title, text, adoptedOn, counts, goals: serving };
    committees.set(committeeName, [...(committees.get(committeeName) ?? []), bearing]);
  }
  return ok({ committees: [...committees].map(([name, shown]) => ({ name, bearings: shown })) });
}

/** One approved goal for everyone, with its newest frozen result. Refused: `not-allowed`, `not-found`. */
export async function viewPublicGoal(
  context: UseCaseContext,
  goalId: string,
): Promise<Result<PublicGoal, "not-allowed" | "not-found">> {
  const { db, organisationId, today } = context;
  if (!can(context.actor, "public.view", context)) return refused("not-allowed");
  const [rows, bearings] = await Promise.all([
    findAllPublicGoals(db, organisationId, today, goalId),
    findAllPublicBearings(db, organisationId, today),
  ]);
  const row = rows[0];
  if (!row) return refused("not-found");
  const served = new Set(rows.map((one) => one.bearingId));
  return ok({
    ...lineOf(row),
    background: row.background,
    statement: row.statement,
    expectedEffect: row.expectedEffect,
    followUpPlan: row.followUpPlan,
    decidedOn: row.decidedOn,
    bearings: bearings.filter((bearing) => served.has(bearing.id)).map((bearing) => bearing.title),
    result:
      row.periodKind && row.periodYear && row.reportedOn
        ? {
            kind: row.periodKind,
            year: row.periodYear,
            reportedOn: row.reportedOn,
            effectAchieved: row.effectAchieved ?? "",
            explanation: row.explanation ?? "",
            remedy: row.remedy ?? "",
          }
        : null,
  });
}

function lineOf(row: {
  id: string;
  title: string;
  institutionName: string;
  status: string | null;
}): PublicGoalLine {
  return {
    id: row.id,
    title: row.title,
    institutionName: row.institutionName,
    status: (row.status as GoalStatus | null) ?? "noData",
  };
}
