import type { Reader } from "#db/transaction.ts";

export type BearingInRound = Awaited<ReturnType<typeof findAllBearingsOfRound>>[number];

/** A round's bearings in their order, with the version in force, the one that awaits adoption, and comments counted. */
export function findAllBearingsOfRound(db: Reader, organisationId: string, roundId: string) {
  return bearingsWithText(db, organisationId)
    .where("bearing.roundId", "=", roundId)
    .orderBy("bearing.position")
    .orderBy("bearing.id")
    .limit(100)
    .execute();
}

/** One bearing with its round and committee. */
export function findBearing(db: Reader, organisationId: string, id: string) {
  return bearingsWithText(db, organisationId)
    .innerJoin("round", "round.id", "bearing.roundId")
    .innerJoin("committee", "committee.id", "bearing.committeeId")
    .where("bearing.id", "=", id)
    .select([
      "round.year",
      "round.previousRoundId",
      "committee.slug as committeeSlug",
      "committee.name as committeeName",
    ])
    .executeTakeFirst();
}

export function findAllVersionsOfBearing(db: Reader, organisationId: string, bearingId: string) {
  return db
    .selectFrom("bearingVersion as version")
    .leftJoin("person as author", "author.id", "version.createdBy")
    .leftJoin("person as chair", "chair.id", "version.adoptedBy")
    .where("version.organisationId", "=", organisationId)
    .where("version.bearingId", "=", bearingId)
    .select([
      "version.number",
      "version.title",
      "version.text",
      "version.reason",
      "version.createdAt",
      "version.adoptedOn",
      "version.decisionText",
      "author.name as createdByName",
      "chair.name as adoptedByName",
    ])
    .orderBy("version.number", "desc")
    .limit(50)
    .execute();
}

export function findAllCommentsOfBearing(db: Reader, organisationId: string, bearingId: string) {
  return db
    .selectFrom("bearingComment as comment")
    .innerJoin("person", "person.id", "comment.personId")
    .where("comment.organisationId", "=", organisationId)
    .where("comment.bearingId", "=", bearingId)
    .select(["comment.id", "comment.text", "comment.at", "person.name", "person.title"])
    .orderBy("comment.at")
    .limit(200)
    .execute();
}

/** The bearing of a later round that carries this one on. */
export function findSuccessorOfBearing(db: Reader, organisationId: string, bearingId: string) {
  return bearingsWithText(db, organisationId)
    .innerJoin("round", "round.id", "bearing.roundId")
    .where("bearing.previousBearingId", "=", bearingId)
    .where("bearing.state", "!=", "withdrawn")
    .select("round.year")
    .executeTakeFirst();
}

/**
 * The themes a round's bearings can come from: those of its dialogue meetings that have begun, and of the
 * joint meetings that another committee's round of the same year called. With contributions counted.
 */
export function findThemesForRound(
  db: Reader,
  organisationId: string,
  round: { readonly id: string; readonly committeeId: string; readonly year: number },
) {
  return db
    .selectFrom("theme")
    .innerJoin("dialogueMeeting as meeting", "meeting.id", "theme.dialogueMeetingId")
    .innerJoin("round", "round.id", "meeting.roundId")
    .where("theme.organisationId", "=", organisationId)
    .where("meeting.state", "in", ["running", "closed"])
    .where(({ or, eb, and, exists, selectFrom }) =>
      or([
        eb("meeting.roundId", "=", round.id),
        and([
          eb("round.year", "=", round.year),
          exists(
            selectFrom("dialogueMeetingCommittee as joint")
              .whereRef("joint.dialogueMeetingId", "=", "meeting.id")
              .where("joint.committeeId", "=", round.committeeId)
              .select("joint.id"),
          ),
        ]),
      ]),
    )
    .select(({ selectFrom }) => [
      "theme.id",
      "theme.title",
      "meeting.id as meetingId",
      "meeting.title as meetingTitle",
      "meeting.heldOn",
      selectFrom("contribution")
        .whereRef("contribution.themeId", "=", "theme.id")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .$asScalar()
        .$notNull()
        .as("contributionCount"),
    ])
    .orderBy("meeting.heldOn")
    .orderBy("theme.position")
    .limit(200)
    .execute();
}

function bearingsWithText(db: Reader, organisationId: string) {
  return db
    .selectFrom("bearing")
    .innerJoin("bearingVersion as inForce", (join) =>
      join
        .onRef("inForce.bearingId", "=", "bearing.id")
        .onRef("inForce.number", "=", "bearing.versionNumber"),
    )
    .leftJoin("bearingVersion as pending", (join) =>
      join
        .onRef("pending.bearingId", "=", "bearing.id")
        .on(({ eb, ref, lit }) =>
          eb("pending.number", "=", eb(ref("bearing.versionNumber"), "+", lit(1))),
        ),
    )
    .where("bearing.organisationId", "=", organisationId)
    .select(({ selectFrom }) => [
      "bearing.id",
      "bearing.committeeId",
      "bearing.roundId",
      "bearing.position",
      "bearing.state",
      "bearing.previousBearingId",
      "bearing.versionNumber",
      "bearing.withdrawReason",
      "bearing.withdrawnOn",
      "bearing.version",
      "inForce.title",
      "inForce.text",
      "inForce.adoptedOn",
      "inForce.decisionText",
      "pending.number as pendingNumber",
      "pending.title as pendingTitle",
      "pending.text as pendingText",
      "pending.reason as pendingReason",
      selectFrom("bearingComment")
        .whereRef("bearingComment.bearingId", "=", "bearing.id")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .$asScalar()
        .$notNull()
        .as("commentCount"),
    ]);
}
