import type { Reader } from "#db/transaction.ts";

/** The goals in force that are followed by an indicator. */
export function findAllGoalsOfIndicator(db: Reader, organisationId: string, indicatorId: string) {
  return db
    .selectFrom("goalVersionIndicator")
    .innerJoin("goalVersion", "goalVersion.id", "goalVersionIndicator.goalVersionId")
    .innerJoin("goal", (join) =>
      join
        .onRef("goal.id", "=", "goalVersion.goalId")
        .onRef("goal.approvedVersionNumber", "=", "goalVersion.number"),
    )
    .innerJoin("institution", "institution.id", "goal.institutionId")
    .where("goalVersionIndicator.organisationId", "=", organisationId)
    .where("goalVersionIndicator.indicatorId", "=", indicatorId)
    .where("goal.retiredAt", "is", null)
    .select(["goal.id", "goalVersion.title", "institution.name as institutionName"])
    .orderBy("institution.name")
    .orderBy("goal.position")
    .limit(200)
    .execute();
}
