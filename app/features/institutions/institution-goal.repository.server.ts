import type { Reader } from "#db/transaction.ts";

/** The versions of an institution's goals that count, in force or under way, with the newest submitted status. */
export function findAllGoalsOfInstitution(
  db: Reader,
  organisationId: string,
  institutionId: string,
) {
  return db
    .selectFrom("goal")
    .innerJoin("goalVersion", "goalVersion.goalId", "goal.id")
    .where("goal.organisationId", "=", organisationId)
    .where("goal.institutionId", "=", institutionId)
    .where("goal.retiredAt", "is", null)
    .where(({ or, eb, ref }) =>
      or([
        eb("goalVersion.number", "=", ref("goal.approvedVersionNumber")),
        eb("goalVersion.number", "=", ref("goal.latestVersionNumber")),
      ]),
    )
    .select([
      "goal.id",
      "goal.approvedVersionNumber",
      "goal.latestVersionNumber",
      "goalVersion.number",
      "goalVersion.state",
      "goalVersion.title",
      "goalVersion.expectedEffect",
    ])
    .select(({ selectFrom }) =>
      selectFrom("goalReport as report")
        .innerJoin("reportingPeriod as period", "period.id", "report.reportingPeriodId")
        .whereRef("report.goalId", "=", "goal.id")
        .where("report.state", "=", "submitted")
        .select("report.status")
        .orderBy("period.dueOn", "desc")
        .orderBy("report.submittedAt", "desc")
        .limit(1)
        .as("status"),
    )
    .orderBy("goal.position")
    .limit(200)
    .execute();
}
