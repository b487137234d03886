import type { Reader } from "#db/transaction.ts";
import { standingReports } from "../follow-up/standing-report.repository.server.ts";

/** The versions of an institution's goals that count, in force or under way, with the newest submitted status. */
export function findAllGoalsOfInstitution(
  db: Reader,
  organisationId: string,
  institutionId: string,
) {
  return db
    .with("newest", () =>
      standingReports(db, organisationId)
        .innerJoin("goal as reported", "reported.id", "report.goalId")
        .where("reported.institutionId", "=", institutionId),
    )
    .selectFrom("goal")
    .innerJoin("goalVersion", "goalVersion.goalId", "goal.id")
    .leftJoin("newest", (join) =>
      join.onRef("newest.goalId", "=", "goal.id").on("newest.place", "=", 1),
    )
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
      "newest.status",
    ])
    .orderBy("goal.position")
    .limit(200)
    .execute();
}
