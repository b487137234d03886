import type { Reader } from "#db/transaction.ts";

/** The goal a deviation is accepted for, with its committee and the title in force. */
export function findGoalOfDeviation(db: Reader, organisationId: string, id: string) {
  return db
    .selectFrom("goal")
    .innerJoin("committee", "committee.id", "goal.committeeId")
    .innerJoin("institution", "institution.id", "goal.institutionId")
    .leftJoin("goalVersion", (join) =>
      join
        .onRef("goalVersion.goalId", "=", "goal.id")
        .onRef("goalVersion.number", "=", "goal.approvedVersionNumber"),
    )
    .where("goal.organisationId", "=", organisationId)
    .where("goal.id", "=", id)
    .select([
      "goal.id",
      "goal.committeeId",
      "goal.retiredAt",
      "goalVersion.title",
      "committee.name as committeeName",
      "committee.slug as committeeSlug",
      "institution.name as institutionName",
    ])
    .executeTakeFirst();
}

/** The committees whose goals in force are followed by an indicator. */
export function findAllCommitteesOfIndicator(
  db: Reader,
  organisationId: string,
  indicatorId: string,
) {
  return db
    .selectFrom("goalVersionIndicator")
    .innerJoin("goalVersion", "goalVersion.id", "goalVersionIndicator.goalVersionId")
    .innerJoin("goal", (join) =>
      join
        .onRef("goal.id", "=", "goalVersion.goalId")
        .onRef("goal.approvedVersionNumber", "=", "goalVersion.number"),
    )
    .where("goalVersionIndicator.organisationId", "=", organisationId)
    .where("goalVersionIndicator.indicatorId", "=", indicatorId)
    .where("goal.retiredAt", "is", null)
    .select("goal.committeeId")
    .distinct()
    .limit(100)
    .execute();
}

/** The names of the goals and indicators that some deviations are of. */
export async function findNamesOfSubjects(
  db: Reader,
  organisationId: string,
  ids: { readonly goals: readonly string[]; readonly indicators: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  const [goals, indicators] = await Promise.all([
    db
      .selectFrom("goal")
      .innerJoin("institution", "institution.id", "goal.institutionId")
      .innerJoin("goalVersion", (join) =>
        join
          .onRef("goalVersion.goalId", "=", "goal.id")
          .onRef("goalVersion.number", "=", "goal.approvedVersionNumber"),
      )
      .where("goal.organisationId", "=", organisationId)
      .where("goal.id", "in", ids.goals.length > 0 ? ids.goals : [""])
      .select(["goal.id", "goalVersion.title as name", "institution.name as institutionName"])
      .limit(10_000)
      .execute(),
    db
      .selectFrom("indicator")
      .leftJoin("institution", "institution.id", "indicator.institutionId")
      .where("indicator.organisationId", "=", organisationId)
      .where("indicator.id", "in", ids.indicators.length > 0 ? ids.indicators : [""])
      .select(["indicator.id", "indicator.name", "institution.name as institutionName"])
      .limit(10_000)
      .execute(),
  ]);
  return new Map(
    [...goals, ...indicators].map(({ id, name, institutionName }) => [
      id,
      institutionName ? `${institutionName}: ${name}` : name,
    ]),
  );
}

export function findCommitteeOfDeviations(db: Reader, organisationId: string, slug: string) {
  return db
    .selectFrom("committee")
    .where("organisationId", "=", organisationId)
    .where("slug", "=", slug)
    .select(["id", "name", "slug"])
    .executeTakeFirst();
}
