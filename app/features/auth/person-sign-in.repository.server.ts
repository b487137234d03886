import type { Reader } from "#db/transaction.ts";

/** The persons who sign in with an e-mail; the same consultant may work for several organisations. */
export function findAllPersonsByEmail(db: Reader, email: string) {
  return db
    .selectFrom("person")
    .where("email", "=", email)
    .where("retiredAt", "is", null)
    .select(["id", "organisationId", "passwordHash"])
    .limit(5)
    .execute();
}

/** The people of the made-up organisations, with their roles, for the demonstration's sign-in. */
export function findAllDemoPersons(db: Reader) {
  return db
    .selectFrom("person")
    .innerJoin("organisation", "organisation.id", "person.organisationId")
    .innerJoin("roleAssignment", "roleAssignment.personId", "person.id")
    .leftJoin("committee", "committee.id", "roleAssignment.committeeId")
    .leftJoin("institution", "institution.id", "roleAssignment.institutionId")
    .where("organisation.isDemo", "=", 1)
    .where("person.retiredAt", "is", null)
    .select([
      "person.id",
      "person.name",
      "person.title",
      "organisation.name as organisationName",
      "roleAssignment.role",
      "committee.name as committeeName",
      "institution.name as institutionName",
    ])
    .orderBy("organisation.name")
    .orderBy("person.name")
    .limit(300)
    .execute();
}

export function findDemoPerson(db: Reader, id: string) {
  return db
    .selectFrom("person")
    .innerJoin("organisation", "organisation.id", "person.organisationId")
    .where("person.id", "=", id)
    .where("organisation.isDemo", "=", 1)
    .where("person.retiredAt", "is", null)
    .select(["person.id", "person.organisationId"])
    .executeTakeFirst();
}
