import { newId } from "#db/id.ts";
import type { Reader, Writer } from "#db/transaction.ts";

/** Who was there, by name, with the institution that a leader came from. */
export function findAllAttending(db: Reader, organisationId: string, dialogueMeetingId: string) {
  return db
    .selectFrom("attendance")
    .innerJoin("person", "person.id", "attendance.personId")
    .where("attendance.organisationId", "=", organisationId)
    .where("attendance.dialogueMeetingId", "=", dialogueMeetingId)
    .select(["person.id", "person.name", "person.title"])
    .select(({ selectFrom }) =>
      selectFrom("roleAssignment")
        .innerJoin("institution", "institution.id", "roleAssignment.institutionId")
        .innerJoin("dialogueMeetingInstitution as part", (join) =>
          join
            .onRef("part.institutionId", "=", "institution.id")
            .onRef("part.dialogueMeetingId", "=", "attendance.dialogueMeetingId"),
        )
        .whereRef("roleAssignment.personId", "=", "person.id")
        .select("institution.name")
        .orderBy("institution.name")
        .limit(1)
        .as("institutionName"),
    )
    .orderBy("person.name")
    .limit(500)
    .execute();
}

export async function insertAttendance(
  writer: Writer,
  organisationId: string,
  dialogueMeetingId: string,
  personIds: readonly string[],
): Promise<void> {
  if (personIds.length === 0) return;
  const rows = personIds.map((personId) => ({
    id: newId(),
    organisationId,
    dialogueMeetingId,
    personId,
  }));
  await writer
    .insertInto("attendance")
    .values(rows)
    .onConflict((conflict) => conflict.columns(["dialogueMeetingId", "personId"]).doNothing())
    .execute();
}

export async function deleteAttendance(
  writer: Writer,
  organisationId: string,
  dialogueMeetingId: string,
  personIds: readonly string[],
): Promise<void> {
  if (personIds.length === 0) return;
  await writer
    .deleteFrom("attendance")
    .where("organisationId", "=", organisationId)
    .where("dialogueMeetingId", "=", dialogueMeetingId)
    .where("personId", "in", personIds)
    .execute();
}
