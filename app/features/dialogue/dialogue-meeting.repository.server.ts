import type { ChangeOf, NewRowOf } from "#db/tables/columns.ts";
import type { DialogueMeetingTable } from "#db/tables/dialogue.ts";
import type { Reader, Writer } from "#db/transaction.ts";

export type MeetingRow = NonNullable<Awaited<ReturnType<typeof findMeetingById>>>;

/** A meeting with the round and the committee that call it. */
export function findMeetingById(db: Reader, organisationId: string, id: string) {
  return meetings(db, organisationId).where("dialogueMeeting.id", "=", id).executeTakeFirst();
}

/** The meetings of a committee's year, its own and those it joins, in the order they are held. */
export function findAllMeetingsOfCommittee(
  db: Reader,
  organisationId: string,
  committeeId: string,
  year: number,
) {
  return meetings(db, organisationId)
    .where("round.year", "=", year)
    .where((where) =>
      where.or([
        where("round.committeeId", "=", committeeId),
        where.exists(
          where
            .selectFrom("dialogueMeetingCommittee as joint")
            .whereRef("joint.dialogueMeetingId", "=", "dialogueMeeting.id")
            .where("joint.committeeId", "=", committeeId)
            .select("joint.id"),
        ),
      ]),
    )
    .orderBy("dialogueMeeting.heldOn")
    .orderBy("dialogueMeeting.startsAtTime")
    .limit(200)
    .execute();
}

/** The newest closed meeting an institution took part in before the given day. */
export function findMeetingBefore(
  db: Reader,
  organisationId: string,
  institutionId: string,
  heldBefore: string,
) {
  return meetings(db, organisationId)
    .innerJoin(
      "dialogueMeetingInstitution as participant",
      "participant.dialogueMeetingId",
      "dialogueMeeting.id",
    )
    .where("participant.institutionId", "=", institutionId)
    .where("dialogueMeeting.state", "=", "closed")
    .where("dialogueMeeting.heldOn", "<", heldBefore)
    .orderBy("dialogueMeeting.heldOn", "desc")
    .executeTakeFirst();
}

export async function insertMeeting(
  writer: Writer,
  meeting: NewRowOf<DialogueMeetingTable>,
): Promise<void> {
  await writer.insertInto("dialogueMeeting").values(meeting).execute();
}

type MeetingChange = Omit<
  ChangeOf<DialogueMeetingTable>,
  "id" | "organisationId" | "roundId" | "version"
>;

/** Answers whether the row still had the version that was read. */
export async function updateMeeting(
  writer: Writer,
  organisationId: string,
  id: string,
  version: number,
  change: MeetingChange,
): Promise<boolean> {
  const result = await writer
    .updateTable("dialogueMeeting")
    .set({ ...change, version: version + 1 })
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Takes a meeting away with its agenda, participants and empty themes; answers whether it had the version that was read. */
export async function deleteMeeting(
  writer: Writer,
  organisationId: string,
  id: string,
  version: number,
): Promise<boolean> {
  const stands = await meetings(writer, organisationId)
    .where("dialogueMeeting.id", "=", id)
    .where("dialogueMeeting.version", "=", version)
    .executeTakeFirst();
  if (!stands) return false;
  const parts = [
    "agendaItem",
    "theme",
    "attendance",
    "dialogueMeetingCommittee",
    "dialogueMeetingInstitution",
  ] as const;
  await Promise.all(
    parts.map((part) =>
      writer
        .deleteFrom(part)
        .where("organisationId", "=", organisationId)
        .where("dialogueMeetingId", "=", id)
        .execute(),
    ),
  );
  await writer
    .deleteFrom("dialogueMeeting")
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .execute();
  return true;
}

function meetings(db: Reader, organisationId: string) {
  return db
    .selectFrom("dialogueMeeting")
    .innerJoin("round", "round.id", "dialogueMeeting.roundId")
    .innerJoin("committee", "committee.id", "round.committeeId")
    .leftJoin("person as facilitator", "facilitator.id", "dialogueMeeting.facilitatorId")
    .where("dialogueMeeting.organisationId", "=", organisationId)
    .select([
      "dialogueMeeting.id",
      "dialogueMeeting.roundId",
      "dialogueMeeting.model",
      "dialogueMeeting.title",
      "dialogueMeeting.theme",
      "dialogueMeeting.heldOn",
      "dialogueMeeting.startsAtTime",
      "dialogueMeeting.place",
      "dialogueMeeting.facilitatorId",
      "dialogueMeeting.state",
      "dialogueMeeting.summary",
      "dialogueMeeting.startedAt",
      "dialogueMeeting.closedAt",
      "dialogueMeeting.version",
      "facilitator.name as facilitatorName",
      "round.year",
      "committee.id as committeeId",
      "committee.slug as committeeSlug",
      "committee.name as committeeName",
    ]);
}
