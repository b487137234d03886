import type { GoalStatus } from "#app/domain/follow-up/goal-status.ts";
import type { Reader } from "#db/transaction.ts";

/** Every goal in force today in the whole organisation with its newest submitted status. */
export async function findAllNewestStatuses(db: Reader, organisationId: string, today: string) {
  const rows = await db
    .with("newest", (cte) =>
      cte
        .selectFrom("goalReport as report")
        .innerJoin("reportingPeriod as period", "period.id", "report.reportingPeriodId")
        .where("report.organisationId", "=", organisationId)
        .where("report.state", "=", "submitted")
        .select(["report.goalId", "report.status"])
        .select(({ fn }) =>
          fn
            .agg<number>("row_number")
            .over((over) =>
              over
                .partitionBy("report.goalId")
                .orderBy("period.dueOn", "desc")
                .orderBy("report.submittedAt", "desc")
                .orderBy("report.id", "desc"),
            )
            .as("place"),
        ),
    )
    .selectFrom("goal")
    .innerJoin("round", "round.id", "goal.roundId")
    .innerJoin("councilTerm", "councilTerm.id", "round.councilTermId")
    .innerJoin("goalVersion", (join) =>
      join
        .onRef("goalVersion.goalId", "=", "goal.id")
        .onRef("goalVersion.number", "=", "goal.approvedVersionNumber"),
    )
    .leftJoin("newest", (join) =>
      join.onRef("newest.goalId", "=", "goal.id").on("newest.place", "=", 1),
    )
    .where("goal.organisationId", "=", organisationId)
    .where("goal.retiredAt", "is", null)
    .where("councilTerm.startsOn", "<=", today)
    .where("councilTerm.endsOn", ">=", today)
    .select([
      "goal.id as goalId",
      "goal.committeeId",
      "goal.institutionId",
      "goalVersion.title",
      "newest.status",
    ])
    .limit(10_000)
    .execute();
  return rows.map((row) => ({ ...row, status: row.status as GoalStatus | null }));
}

export function findAllOwnInstitutions(
  db: Reader,
  organisationId: string,
  institutionIds: readonly string[],
) {
  return db
    .selectFrom("institution")
    .where("organisationId", "=", organisationId)
    .where("id", "in", institutionIds)
    .where("retiredAt", "is", null)
    .select(["slug", "name"])
    .orderBy("name")
    .limit(50)
    .execute();
}
