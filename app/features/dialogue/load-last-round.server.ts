import { standingOfGoals } from "#app/domain/dialogue/standing.ts";
import type { GoalStatus } from "#app/domain/follow-up/goal-status.ts";
import type { Reader } from "#db/transaction.ts";
import {
  findAllGoalsBefore,
  findAllReportsBefore,
  findAllRoundsBefore,
} from "./last-round.repository.server.ts";

/** A goal of the rounds before, with the colour it ended with and what was said of its effect. */
export type GoalBefore = {
  readonly id: string;
  readonly institutionId: string;
  readonly versionId: string;
  readonly title: string;
  readonly expectedEffect: string;
  readonly version: {
    readonly number: number;
    readonly reasonKind: "initial" | "budget" | "other";
    readonly reason: string;
    readonly budgetYear: number | null;
    readonly decidedOn: string | null;
  };
  readonly status: GoalStatus;
  readonly statusBefore: GoalStatus | null;
  readonly turned: boolean;
  readonly suggestedStatus: GoalStatus | null;
  readonly deviationReason: string;
  readonly effectAchieved: string;
  readonly explanation: string;
  readonly remedy: string;
  readonly reportedAt: string | null;
};

type Institution = { readonly id: string; readonly committeeId: string | null };

/**
 * The goals with which the institutions come to a meeting of the given year: those of the council term of
 * their committee's last round that still stand, and those on which that round reported (R4-07). With `until`, an ISO date, as
 * they had been reported on by then: the paper of a meeting that was held is not rewritten by what was reported later.
 */
export async function loadGoalsBefore(
  db: Reader,
  organisationId: string,
  institutions: readonly Institution[],
  year: number,
  until?: string,
): Promise<readonly GoalBefore[]> {
  const lastRounds = await loadLastRounds(db, organisationId, institutions, year);
  const goals = await findAllGoalsBefore(
    db,
    organisationId,
    institutions.map((one) => one.id),
    year,
  );
  const goalIds = goals.map((goal) => goal.id);
  const all = await findAllReportsBefore(db, organisationId, goalIds, year);
  const reports = until
    ? all.filter(({ submittedAt }) => (submittedAt ?? "").slice(0, 10) <= until)
    : all;
  const standings = standingOfGoals(goalIds, reports);
  return goals.flatMap((goal) => {
    const lastRound = lastRounds.get(goal.institutionId);
    const standing = standings.get(goal.id);
    if (!lastRound || !standing) return [];
    const { report } = standing;
    const stands = goal.retiredAt === null && goal.councilTermId === lastRound.councilTermId;
    if (!stands && report?.roundId !== lastRound.id) return [];
    return [
      {
        id: goal.id,
        institutionId: goal.institutionId,
        versionId: goal.versionId,
        title: goal.title,
        expectedEffect: goal.expectedEffect,
        version: {
          number: goal.number,
          reasonKind: goal.reasonKind,
          reason: goal.reason,
          budgetYear: goal.budgetYear,
          decidedOn: goal.decidedOn,
        },
        status: standing.status,
        statusBefore: standing.before?.status ?? null,
        turned: standing.turned,
        suggestedStatus: report?.suggestedStatus ?? null,
        deviationReason: report?.deviationReason ?? "",
        effectAchieved: report?.effectAchieved ?? "",
        explanation: report?.explanation ?? "",
        remedy: report?.remedy ?? "",
        reportedAt: report?.submittedAt ?? null,
      },
    ];
  });
}

/** The round before the given year of each institution's committee. */
export async function loadLastRounds(
  db: Reader,
  organisationId: string,
  institutions: readonly Institution[],
  year: number,
) {
  const committeeIds = [...new Set(institutions.flatMap((one) => one.committeeId ?? []))];
  const rounds = await findAllRoundsBefore(db, organisationId, committeeIds, year);
  return new Map(
    institutions.flatMap((one) => {
      const last = rounds.find((round) => round.committeeId === one.committeeId);
      return last ? [[one.id, last] as const] : [];
    }),
  );
}
