import type { Reader } from "#db/transaction.ts";

type Counted =
  | "councilTerm"
  | "committee"
  | "area"
  | "institutionType"
  | "institution"
  | "person"
  | "goalField";

/** How many of each are in use. */
export async function countAllInUse(
  db: Reader,
  organisationId: string,
): Promise<Record<Counted, number>> {
  const count = (table: Counted) =>
    db
      .selectFrom(table)
      .where("organisationId", "=", organisationId)
      .where("retiredAt", "is", null)
      .select(({ fn }) => fn.countAll<number>().as("count"));
  return await db
    .selectNoFrom([
      count("councilTerm").as("councilTerm"),
      count("committee").as("committee"),
      count("area").as("area"),
      count("institutionType").as("institutionType"),
      count("institution").as("institution"),
      count("person").as("person"),
      count("goalField").as("goalField"),
    ])
    .executeTakeFirstOrThrow()
    .then((row) => ({
      councilTerm: Number(row.councilTerm),
      committee: Number(row.committee),
      area: Number(row.area),
      institutionType: Number(row.institutionType),
      institution: Number(row.institution),
      person: Number(row.person),
      goalField: Number(row.goalField),
    }));
}

/** The council term in use on a day. */
export function findCouncilTermOn(db: Reader, organisationId: string, date: string) {
  return db
    .selectFrom("councilTerm")
    .where("organisationId", "=", organisationId)
    .where("retiredAt", "is", null)
    .where("startsOn", "<=", date)
    .where("endsOn", ">=", date)
    .select("name")
    .executeTakeFirst();
}

export async function countRounds(db: Reader, organisationId: string): Promise<number> {
  const row = await db
    .selectFrom("round")
    .where("organisationId", "=", organisationId)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** The committees in use that no person in use chairs. */
export function findAllCommitteesWithoutChair(db: Reader, organisationId: string) {
  return db
    .selectFrom("committee")
    .where("committee.organisationId", "=", organisationId)
    .where("committee.retiredAt", "is", null)
    .where(({ exists, not, selectFrom }) =>
      not(
        exists(
          selectFrom("roleAssignment")
            .innerJoin("person", "person.id", "roleAssignment.personId")
            .whereRef("roleAssignment.committeeId", "=", "committee.id")
            .where("roleAssignment.role", "=", "committeeChair")
            .where("person.retiredAt", "is", null)
            .select("roleAssignment.id"),
        ),
      ),
    )
    .select(["id", "name"])
    .orderBy("position")
    .limit(100)
    .execute();
}

/** The institutions in the cycle that no person in use leads; support functions are outside it. */
export function findAllInstitutionsWithoutLeader(db: Reader, organisationId: string) {
  return db
    .selectFrom("institution")
    .where("institution.organisationId", "=", organisationId)
    .where("institution.retiredAt", "is", null)
    .where("institution.scope", "=", "core")
    .where(({ exists, not, selectFrom }) =>
      not(
        exists(
          selectFrom("roleAssignment")
            .innerJoin("person", "person.id", "roleAssignment.personId")
            .whereRef("roleAssignment.institutionId", "=", "institution.id")
            .where("roleAssignment.role", "=", "institutionLeader")
            .where("person.retiredAt", "is", null)
            .select("roleAssignment.id"),
        ),
      ),
    )
    .select(["id", "name"])
    .orderBy("name")
    .limit(1000)
    .execute();
}
