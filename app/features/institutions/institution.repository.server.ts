import type { Reader } from "#db/transaction.ts";

/** Every institution in use, with its type, area and the committee it answers to. */
export function findAllInstitutions(db: Reader, organisationId: string) {
  return institutions(db, organisationId)
    .where("institution.retiredAt", "is", null)
    .orderBy("institutionType.position")
    .orderBy("institutionType.name")
    .orderBy("institution.name")
    .limit(1_000)
    .execute();
}

export function findInstitutionBySlug(db: Reader, organisationId: string, slug: string) {
  return institutions(db, organisationId).where("institution.slug", "=", slug).executeTakeFirst();
}

/** The people who hold a role for one institution. */
export function findAllPeopleOfInstitution(
  db: Reader,
  organisationId: string,
  institutionId: string,
) {
  return db
    .selectFrom("roleAssignment")
    .innerJoin("person", "person.id", "roleAssignment.personId")
    .where("roleAssignment.organisationId", "=", organisationId)
    .where("roleAssignment.institutionId", "=", institutionId)
    .where("person.retiredAt", "is", null)
    .select(["person.id", "person.name", "person.title", "roleAssignment.role"])
    .orderBy("person.name")
    .limit(40)
    .execute();
}

/** The dialogue meetings an institution takes part in, the newest first. */
export function findAllMeetingsOfInstitution(
  db: Reader,
  organisationId: string,
  institutionId: string,
) {
  return db
    .selectFrom("dialogueMeetingInstitution as part")
    .innerJoin("dialogueMeeting as meeting", "meeting.id", "part.dialogueMeetingId")
    .where("part.organisationId", "=", organisationId)
    .where("part.institutionId", "=", institutionId)
    .select(["meeting.id", "meeting.title", "meeting.heldOn", "meeting.state"])
    .orderBy("meeting.heldOn", "desc")
    .limit(20)
    .execute();
}

/** The rounds of a committee whose step "goals" is open: where an institution can write goals now. */
export function findRoundToWriteGoalsIn(db: Reader, organisationId: string, committeeId: string) {
  return db
    .selectFrom("round")
    .innerJoin("roundStep", "roundStep.roundId", "round.id")
    .where("round.organisationId", "=", organisationId)
    .where("round.committeeId", "=", committeeId)
    .where("roundStep.step", "=", "goals")
    .where("roundStep.state", "=", "open")
    .select("round.year")
    .orderBy("round.year", "desc")
    .executeTakeFirst();
}

function institutions(db: Reader, organisationId: string) {
  return db
    .selectFrom("institution")
    .innerJoin("institutionType", "institutionType.id", "institution.institutionTypeId")
    .innerJoin("area", "area.id", "institution.areaId")
    .leftJoin("committee", "committee.id", "area.committeeId")
    .where("institution.organisationId", "=", organisationId)
    .select([
      "institution.id",
      "institution.slug",
      "institution.name",
      "institution.scope",
      "institution.district",
      "institution.retiredAt",
      "institutionType.name as typeName",
      "area.name as areaName",
      "area.penHolder",
      "committee.id as committeeId",
      "committee.slug as committeeSlug",
      "committee.name as committeeName",
    ]);
}
