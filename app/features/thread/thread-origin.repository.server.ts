import type { Reader } from "#db/transaction.ts";

/** Rounds a bearing can be carried on through; bounds the walk from a bearing to its predecessors. */
const longestLineage = 12;

type Ids = readonly string[];

/**
 * Each given bearing with itself and every predecessor it carries on, the nearest first. `rootId` is the
 * given bearing, `distance` the number of rounds between.
 */
export async function findLineageOfBearings(db: Reader, organisationId: string, bearingIds: Ids) {
  if (bearingIds.length === 0) return [];
  return db
    .withRecursive("lineage(rootId, bearingId, previousBearingId, distance)", (walk) =>
      walk
        .selectFrom("bearing")
        .where("organisationId", "=", organisationId)
        .where("id", "in", bearingIds)
        .select(({ lit }) => [
          "id as rootId",
          "id as bearingId",
          "previousBearingId",
          lit(0).as("distance"),
        ])
        .unionAll(
          walk
            .selectFrom("lineage")
            .innerJoin("bearing", "bearing.id", "lineage.previousBearingId")
            .where("bearing.organisationId", "=", organisationId)
            .where("lineage.distance", "<", longestLineage)
            .select(({ eb, lit }) => [
              "lineage.rootId",
              "bearing.id as bearingId",
              "bearing.previousBearingId",
              eb("lineage.distance", "+", lit(1)).as("distance"),
            ]),
        ),
    )
    .selectFrom("lineage")
    .innerJoin("bearing", "bearing.id", "lineage.bearingId")
    .innerJoin("bearingVersion", (join) =>
      join
        .onRef("bearingVersion.bearingId", "=", "bearing.id")
        .onRef("bearingVersion.number", "=", "bearing.versionNumber"),
    )
    .innerJoin("round", "round.id", "bearing.roundId")
    .select([
      "lineage.rootId",
      "lineage.bearingId",
      "lineage.distance",
      "bearing.state",
      "bearingVersion.title",
      "bearingVersion.adoptedOn",
      "round.year",
    ])
    .orderBy("lineage.distance")
    .limit(500)
    .execute();
}

/** The themes that bearings come from, each with its meeting; one row per bearing and theme. */
export async function findThemesOfBearings(db: Reader, organisationId: string, bearingIds: Ids) {
  if (bearingIds.length === 0) return [];
  return themesWithMeeting(db, organisationId)
    .innerJoin("bearingTheme", "bearingTheme.themeId", "theme.id")
    .where("bearingTheme.bearingId", "in", bearingIds)
    .select("bearingTheme.bearingId")
    .execute();
}

export async function findThemesOfMeeting(db: Reader, organisationId: string, meetingId: string) {
  return themesWithMeeting(db, organisationId)
    .where("theme.dialogueMeetingId", "=", meetingId)
    .execute();
}

/** What was said under the themes, and by whom: an institution or a politician. */
export async function findContributionsOfThemes(db: Reader, organisationId: string, themes: Ids) {
  if (themes.length === 0) return [];
  return contributionsWithSpeaker(db, organisationId)
    .where("contribution.themeId", "in", themes)
    .execute();
}

export async function findContributionsOfMeeting(
  db: Reader,
  organisationId: string,
  meetingId: string,
) {
  return contributionsWithSpeaker(db, organisationId)
    .where("contribution.dialogueMeetingId", "=", meetingId)
    .execute();
}

/** The persons who were at the meetings. */
export async function findAttendanceOfMeetings(db: Reader, organisationId: string, meetings: Ids) {
  if (meetings.length === 0) return [];
  return db
    .selectFrom("attendance")
    .innerJoin("person", "person.id", "attendance.personId")
    .where("attendance.organisationId", "=", organisationId)
    .where("attendance.dialogueMeetingId", "in", meetings)
    .select(["attendance.dialogueMeetingId as meetingId", "person.name", "person.title"])
    .orderBy("person.name")
    .limit(500)
    .execute();
}

/** The institutions that took part in the meetings. */
export async function findInstitutionsOfMeetings(
  db: Reader,
  organisationId: string,
  meetings: Ids,
) {
  if (meetings.length === 0) return [];
  return db
    .selectFrom("dialogueMeetingInstitution as part")
    .innerJoin("institution", "institution.id", "part.institutionId")
    .where("part.organisationId", "=", organisationId)
    .where("part.dialogueMeetingId", "in", meetings)
    .select(["part.dialogueMeetingId as meetingId", "institution.name"])
    .orderBy("institution.name")
    .limit(500)
    .execute();
}

/** The bearings that came of the themes; withdrawn ones too, since that is what became of them. */
export async function findBearingsOfThemes(db: Reader, organisationId: string, themes: Ids) {
  if (themes.length === 0) return [];
  return db
    .selectFrom("bearingTheme")
    .innerJoin("bearing", "bearing.id", "bearingTheme.bearingId")
    .innerJoin("bearingVersion", (join) =>
      join
        .onRef("bearingVersion.bearingId", "=", "bearing.id")
        .onRef("bearingVersion.number", "=", "bearing.versionNumber"),
    )
    .where("bearingTheme.organisationId", "=", organisationId)
    .where("bearingTheme.themeId", "in", themes)
    .select([
      "bearingTheme.themeId",
      "bearing.id",
      "bearing.state",
      "bearing.committeeId",
      "bearingVersion.title",
      "bearingVersion.adoptedOn",
    ])
    .orderBy("bearing.position")
    .limit(300)
    .execute();
}

export function findMeeting(db: Reader, organisationId: string, meetingId: string) {
  return db
    .selectFrom("dialogueMeeting")
    .where("organisationId", "=", organisationId)
    .where("id", "=", meetingId)
    .select(["id", "title", "heldOn", "roundId", "state"])
    .executeTakeFirst();
}

export function findMeetingsOfRound(db: Reader, organisationId: string, roundId: string) {
  return db
    .selectFrom("dialogueMeeting")
    .where("organisationId", "=", organisationId)
    .where("roundId", "=", roundId)
    .select(["id", "title", "heldOn"])
    .orderBy("heldOn")
    .limit(100)
    .execute();
}

/** A knowledge item with the round it was gathered for. */
export function findKnowledgeItem(db: Reader, organisationId: string, itemId: string) {
  return db
    .selectFrom("knowledgeItem")
    .where("organisationId", "=", organisationId)
    .where("id", "=", itemId)
    .select(["id", "title", "roundId", "sourceOn"])
    .executeTakeFirst();
}

function themesWithMeeting(db: Reader, organisationId: string) {
  return db
    .selectFrom("theme")
    .innerJoin("dialogueMeeting", "dialogueMeeting.id", "theme.dialogueMeetingId")
    .where("theme.organisationId", "=", organisationId)
    .select([
      "theme.id",
      "theme.title",
      "dialogueMeeting.id as meetingId",
      "dialogueMeeting.title as meetingTitle",
      "dialogueMeeting.heldOn",
    ])
    .orderBy("dialogueMeeting.heldOn")
    .orderBy("theme.position")
    .limit(300);
}

function contributionsWithSpeaker(db: Reader, organisationId: string) {
  return db
    .selectFrom("contribution")
    .leftJoin("institution", "institution.id", "contribution.institutionId")
    .leftJoin("person", "person.id", "contribution.personId")
    .where("contribution.organisationId", "=", organisationId)
    .select(({ fn, ref, val }) => [
      "contribution.id",
      "contribution.text",
      "contribution.themeId",
      "contribution.dialogueMeetingId as meetingId",
      fn.coalesce(ref("institution.name"), ref("person.name"), val("")).as("by"),
    ])
    .orderBy("contribution.position")
    .limit(500);
}
