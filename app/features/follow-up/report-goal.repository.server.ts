import type { Reader } from "#db/transaction.ts";

/** A goal in its version in force, with where it belongs and who holds the pen; without one, it cannot be reported on. */
export function findGoalToReport(db: Reader, organisationId: string, id: string) {
  return db
    .selectFrom("goal")
    .innerJoin("institution", "institution.id", "goal.institutionId")
    .innerJoin("area", "area.id", "institution.areaId")
    .innerJoin("round", "round.id", "goal.roundId")
    .leftJoin("goalVersion", (join) =>
      join
        .onRef("goalVersion.goalId", "=", "goal.id")
        .onRef("goalVersion.number", "=", "goal.approvedVersionNumber"),
    )
    .where("goal.organisationId", "=", organisationId)
    .where("goal.id", "=", id)
    .select([
      "goal.id",
      "goal.organisationId",
      "goal.institutionId",
      "goal.committeeId",
      "goal.retiredAt",
      "goalVersion.id as versionId",
      "goalVersion.title",
      "goalVersion.statement",
      "goalVersion.expectedEffect",
      "goalVersion.followUpPlan",
      "goalVersion.qualitativeEvidence",
      "institution.name as institutionName",
      "institution.slug as institutionSlug",
      "area.penHolder",
      "round.year",
      "round.councilTermId",
    ])
    .executeTakeFirst();
}

export async function findAllIndicatorIdsOfVersion(
  db: Reader,
  organisationId: string,
  goalVersionId: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("goalVersionIndicator")
    .where("organisationId", "=", organisationId)
    .where("goalVersionId", "=", goalVersionId)
    .select("indicatorId")
    .orderBy("position")
    .limit(100)
    .execute();
  return rows.map((row) => row.indicatorId);
}
