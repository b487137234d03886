import type { Reader } from "#db/transaction.ts";

/** An institution with its area, its committee and that committee's round of the year: where a new goal belongs. */
export function findGoalPlace(
  db: Reader,
  organisationId: string,
  institutionSlug: string,
  year: number,
) {
  return db
    .selectFrom("institution")
    .innerJoin("institutionType", "institutionType.id", "institution.institutionTypeId")
    .innerJoin("area", "area.id", "institution.areaId")
    .leftJoin("committee", "committee.id", "area.committeeId")
    .leftJoin("round", (join) =>
      join.onRef("round.committeeId", "=", "committee.id").on("round.year", "=", year),
    )
    .leftJoin("councilTerm", "councilTerm.id", "round.councilTermId")
    .where("institution.organisationId", "=", organisationId)
    .where("institution.slug", "=", institutionSlug)
    .where("institution.retiredAt", "is", null)
    .select([
      "institution.id as institutionId",
      "institution.organisationId",
      "institution.name as institutionName",
      "institution.slug as institutionSlug",
      "institution.scope",
      "institutionType.name as institutionTypeName",
      "institution.areaId",
      "area.penHolder",
      "area.committeeId",
      "committee.name as committeeName",
      "committee.slug as committeeSlug",
      "round.id as roundId",
      "round.year",
      "round.councilTermId",
      "councilTerm.name as termName",
    ])
    .executeTakeFirst();
}

/** The steps of all rounds that the committee has in the council term. */
export function findAllStepsOfTerm(
  db: Reader,
  organisationId: string,
  place: { readonly committeeId: string; readonly councilTermId: string },
) {
  return db
    .selectFrom("roundStep")
    .innerJoin("round", "round.id", "roundStep.roundId")
    .where("roundStep.organisationId", "=", organisationId)
    .where("round.committeeId", "=", place.committeeId)
    .where("round.councilTermId", "=", place.councilTermId)
    .select(["roundStep.roundId", "roundStep.step", "roundStep.state"])
    .limit(100)
    .execute();
}

/** How many goals an institution has in the council term, without those given up. */
export async function countGoalsOfInstitution(
  db: Reader,
  organisationId: string,
  place: { readonly institutionId: string; readonly councilTermId: string },
): Promise<number> {
  const row = await db
    .selectFrom("goal")
    .innerJoin("round", "round.id", "goal.roundId")
    .where("goal.organisationId", "=", organisationId)
    .where("goal.institutionId", "=", place.institutionId)
    .where("round.councilTermId", "=", place.councilTermId)
    .where("goal.retiredAt", "is", null)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

export async function findSoftGoalLimit(db: Reader, organisationId: string): Promise<number> {
  const row = await db
    .selectFrom("organisation")
    .where("id", "=", organisationId)
    .select("softGoalLimit")
    .executeTakeFirstOrThrow();
  return row.softGoalLimit;
}

/** The newest round of the committee in the term whose follow-up is open, not before the goal's own. */
export function findRoundAtFollowUp(
  db: Reader,
  organisationId: string,
  goal: { readonly committeeId: string; readonly councilTermId: string; readonly year: number },
) {
  return db
    .selectFrom("round")
    .innerJoin("roundStep", "roundStep.roundId", "round.id")
    .where("round.organisationId", "=", organisationId)
    .where("round.committeeId", "=", goal.committeeId)
    .where("round.councilTermId", "=", goal.councilTermId)
    .where("round.year", ">=", goal.year)
    .where("roundStep.step", "=", "followUp")
    .where("roundStep.state", "=", "open")
    .select("round.id")
    .orderBy("round.year", "desc")
    .executeTakeFirst();
}
