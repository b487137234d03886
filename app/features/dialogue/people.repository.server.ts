import type { Reader } from "#db/transaction.ts";

/** The politicians of some committees, each once, by name. */
export function findAllPoliticians(
  db: Reader,
  organisationId: string,
  committeeIds: readonly string[],
) {
  return persons(db, organisationId)
    .where("roleAssignment.role", "in", ["committeeMember", "committeeChair"])
    .where("roleAssignment.committeeId", "in", committeeIds)
    .select(["person.id", "person.name", "person.title"])
    .distinct()
    .orderBy("person.name")
    .limit(200)
    .execute();
}

/** Everyone who can be at a meeting, with the committee or institution they belong to. */
export function findAllWhoMayAttend(
  db: Reader,
  organisationId: string,
  committeeIds: readonly string[],
  institutionIds: readonly string[],
) {
  return persons(db, organisationId)
    .where((where) =>
      where.or([
        where("roleAssignment.committeeId", "in", committeeIds),
        where("roleAssignment.institutionId", "in", institutionIds),
        where("roleAssignment.role", "in", ["administration", "directorate"]),
      ]),
    )
    .select([
      "person.id",
      "person.name",
      "person.title",
      "roleAssignment.committeeId",
      "roleAssignment.institutionId",
    ])
    .orderBy("person.name")
    .limit(1000)
    .execute();
}

/** Those who can lead a meeting. */
export function findAllFacilitators(db: Reader, organisationId: string) {
  return persons(db, organisationId)
    .where("roleAssignment.role", "in", ["administration", "directorate"])
    .select(["person.id", "person.name", "person.title"])
    .distinct()
    .orderBy("person.name")
    .limit(200)
    .execute();
}

function persons(db: Reader, organisationId: string) {
  return db
    .selectFrom("person")
    .innerJoin("roleAssignment", "roleAssignment.personId", "person.id")
    .where("person.organisationId", "=", organisationId)
    .where("person.retiredAt", "is", null);
}
