import type { Reader } from "#db/transaction.ts";

/** The committees' own meetings from a day on, the next one first. */
export function findAllCommitteeMeetingsFrom(
  db: Reader,
  organisationId: string,
  committeeIds: readonly string[] | "all",
  today: string,
) {
  return db
    .selectFrom("committeeMeeting as meeting")
    .innerJoin("committee", "committee.id", "meeting.committeeId")
    .where("meeting.organisationId", "=", organisationId)
    .where("meeting.heldOn", ">=", today)
    .where("meeting.isHeld", "=", 0)
    .$if(committeeIds !== "all", (query) =>
      query.where("meeting.committeeId", "in", committeeIds === "all" ? [] : committeeIds),
    )
    .select([
      "meeting.id",
      "meeting.title",
      "meeting.heldOn",
      "meeting.startsAtTime",
      "meeting.place",
      "committee.name as committeeName",
    ])
    .orderBy("meeting.heldOn")
    .orderBy("meeting.startsAtTime")
    .limit(10)
    .execute();
}

/** Dialogue meetings from a day on in which a committee or an institution takes part. */
export function findAllDialogueMeetingsFrom(
  db: Reader,
  organisationId: string,
  parts: {
    readonly committeeIds: readonly string[] | "all";
    readonly institutionIds: readonly string[];
  },
  today: string,
) {
  const { committeeIds, institutionIds } = parts;
  return db
    .selectFrom("dialogueMeeting as meeting")
    .innerJoin("round", "round.id", "meeting.roundId")
    .innerJoin("committee", "committee.id", "round.committeeId")
    .where("meeting.organisationId", "=", organisationId)
    .where("meeting.heldOn", ">=", today)
    .where("meeting.state", "!=", "closed")
    .$if(committeeIds !== "all", (query) =>
      query.where(({ or, exists, selectFrom, eb }) =>
        or([
          eb("round.committeeId", "in", committeeIds === "all" ? [] : committeeIds),
          exists(
            selectFrom("dialogueMeetingCommittee as joint")
              .select("joint.id")
              .whereRef("joint.dialogueMeetingId", "=", "meeting.id")
              .where("joint.committeeId", "in", committeeIds === "all" ? [] : committeeIds),
          ),
          exists(
            selectFrom("dialogueMeetingInstitution as part")
              .select("part.id")
              .whereRef("part.dialogueMeetingId", "=", "meeting.id")
              .where("part.institutionId", "in", institutionIds),
          ),
        ]),
      ),
    )
    .select([
      "meeting.id",
      "meeting.title",
      "meeting.heldOn",
      "meeting.startsAtTime",
      "meeting.place",
      "committee.name as committeeName",
    ])
    .orderBy("meeting.heldOn")
    .orderBy("meeting.startsAtTime")
    .limit(10)
    .execute();
}
