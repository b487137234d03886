import { newId } from "#db/id.ts";
import type { Reader, Writer } from "#db/transaction.ts";

/** The institutions that take part in a meeting, by type and name. */
export function findAllInstitutionsOfMeeting(
  db: Reader,
  organisationId: string,
  dialogueMeetingId: string,
) {
  return institutions(db, organisationId)
    .innerJoin(
      "dialogueMeetingInstitution as participant",
      "participant.institutionId",
      "institution.id",
    )
    .where("participant.dialogueMeetingId", "=", dialogueMeetingId)
    .execute();
}

/**
 * Every institution in use, whatever its scope: the rule says which may take part. An institution that has
 * gone out of use since still belongs to the given meeting.
 */
export function findAllInstitutionsInUse(
  db: Reader,
  organisationId: string,
  dialogueMeetingId: string | null,
) {
  return institutions(db, organisationId)
    .where((where) =>
      where.or([
        where("institution.retiredAt", "is", null),
        where.exists(
          where
            .selectFrom("dialogueMeetingInstitution as participant")
            .whereRef("participant.institutionId", "=", "institution.id")
            .where("participant.dialogueMeetingId", "=", dialogueMeetingId ?? "")
            .select("participant.id"),
        ),
      ]),
    )
    .execute();
}

/** The participants whose preparation or contributions the meeting holds. */
export function findAllWhoHaveWritten(
  db: Reader,
  organisationId: string,
  dialogueMeetingId: string,
) {
  return db
    .selectFrom("preparation")
    .where("organisationId", "=", organisationId)
    .where("dialogueMeetingId", "=", dialogueMeetingId)
    .select("institutionId")
    .union(
      db
        .selectFrom("contribution")
        .where("organisationId", "=", organisationId)
        .where("dialogueMeetingId", "=", dialogueMeetingId)
        .select("institutionId")
        .$narrowType<{ institutionId: string }>(),
    )
    .execute();
}

/** How many institutions take part in each of the meetings. */
export function countInstitutionsOfMeetings(
  db: Reader,
  organisationId: string,
  meetingIds: readonly string[],
) {
  return db
    .selectFrom("dialogueMeetingInstitution")
    .where("organisationId", "=", organisationId)
    .where("dialogueMeetingId", "in", meetingIds)
    .select(({ fn }) => ["dialogueMeetingId", fn.countAll<number>().as("count")])
    .groupBy("dialogueMeetingId")
    .execute();
}

/** The other committees that hold the meetings together with the ones that call them. */
export function findAllJointCommittees(
  db: Reader,
  organisationId: string,
  meetingIds: readonly string[],
) {
  return db
    .selectFrom("dialogueMeetingCommittee")
    .innerJoin("committee", "committee.id", "dialogueMeetingCommittee.committeeId")
    .where("dialogueMeetingCommittee.organisationId", "=", organisationId)
    .where("dialogueMeetingCommittee.dialogueMeetingId", "in", meetingIds)
    .select([
      "dialogueMeetingCommittee.dialogueMeetingId",
      "committee.id",
      "committee.slug",
      "committee.name",
    ])
    .orderBy("committee.position")
    .limit(1000)
    .execute();
}

export async function insertMeetingInstitutions(
  writer: Writer,
  organisationId: string,
  dialogueMeetingId: string,
  institutionIds: readonly string[],
): Promise<void> {
  if (institutionIds.length === 0) return;
  const rows = institutionIds.map((institutionId) => ({
    id: newId(),
    organisationId,
    dialogueMeetingId,
    institutionId,
  }));
  await writer.insertInto("dialogueMeetingInstitution").values(rows).execute();
}

export async function deleteMeetingInstitutions(
  writer: Writer,
  organisationId: string,
  dialogueMeetingId: string,
  institutionIds: readonly string[],
): Promise<void> {
  if (institutionIds.length === 0) return;
  await writer
    .deleteFrom("dialogueMeetingInstitution")
    .where("organisationId", "=", organisationId)
    .where("dialogueMeetingId", "=", dialogueMeetingId)
    .where("institutionId", "in", institutionIds)
    .execute();
}

export async function insertJointCommittees(
  writer: Writer,
  organisationId: string,
  dialogueMeetingId: string,
  committeeIds: readonly string[],
): Promise<void> {
  if (committeeIds.length === 0) return;
  const rows = committeeIds.map((committeeId) => ({
    id: newId(),
    organisationId,
    dialogueMeetingId,
    committeeId,
  }));
  await writer.insertInto("dialogueMeetingCommittee").values(rows).execute();
}

export async function deleteJointCommittees(
  writer: Writer,
  organisationId: string,
  dialogueMeetingId: string,
): Promise<void> {
  await writer
    .deleteFrom("dialogueMeetingCommittee")
    .where("organisationId", "=", organisationId)
    .where("dialogueMeetingId", "=", dialogueMeetingId)
    .execute();
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
      "institutionType.id as typeId",
      "institutionType.name as typeName",
      "area.committeeId",
      "committee.name as committeeName",
    ])
    .orderBy("institutionType.position")
    .orderBy("institution.name")
    .limit(2000);
}
