import type { StepName } from "#app/domain/cycle/step.ts";
import type { Reader, Writer } from "#db/transaction.ts";
import { type RowRead, updateVersioned } from "#db/update-versioned.ts";

export type MeetingText = {
  readonly step: StepName;
  readonly title: string;
  readonly heldOn: string;
  readonly startsAtTime: string;
  readonly place: string;
};

/** A committee's meeting with its round and committee. */
export function findCommitteeMeetingById(db: Reader, organisationId: string, id: string) {
  return db
    .selectFrom("committeeMeeting")
    .innerJoin("round", "round.id", "committeeMeeting.roundId")
    .innerJoin("committee", "committee.id", "committeeMeeting.committeeId")
    .where("committeeMeeting.organisationId", "=", organisationId)
    .where("committeeMeeting.id", "=", id)
    .select([
      "committeeMeeting.id",
      "committeeMeeting.committeeId",
      "committeeMeeting.roundId",
      "committeeMeeting.step",
      "committeeMeeting.title",
      "committeeMeeting.heldOn",
      "committeeMeeting.startsAtTime",
      "committeeMeeting.place",
      "committeeMeeting.decisionText",
      "committeeMeeting.isHeld",
      "committeeMeeting.version",
      "round.year",
      "committee.slug as committeeSlug",
    ])
    .executeTakeFirst();
}

/** The committee's meetings in a round, in the order of time. */
export function findAllCommitteeMeetingsOfRound(
  db: Reader,
  organisationId: string,
  roundId: string,
) {
  return db
    .selectFrom("committeeMeeting")
    .where("organisationId", "=", organisationId)
    .where("roundId", "=", roundId)
    .select(["id", "step", "title", "heldOn", "startsAtTime", "place", "decisionText", "isHeld"])
    .orderBy("heldOn")
    .orderBy("startsAtTime")
    .limit(100)
    .execute();
}

/** The first and last day of the meetings on each step of a round, those held apart from those to come. */
export function findMeetingDays(db: Reader, organisationId: string, roundId: string) {
  return db
    .selectFrom("committeeMeeting")
    .where("organisationId", "=", organisationId)
    .where("roundId", "=", roundId)
    .select(({ fn }) => [
      "step",
      "isHeld",
      fn.min("heldOn").as("firstOn"),
      fn.max("heldOn").as("lastOn"),
    ])
    .groupBy(["step", "isHeld"])
    .execute();
}

export async function insertCommitteeMeeting(
  writer: Writer,
  meeting: MeetingText & {
    readonly id: string;
    readonly organisationId: string;
    readonly committeeId: string;
    readonly roundId: string;
  },
): Promise<void> {
  await writer
    .insertInto("committeeMeeting")
    .values({ ...meeting, decisionText: "", isHeld: 0 })
    .execute();
}

/** Answers whether the row still had the version that was read. */
export function updateCommitteeMeeting(
  writer: Writer,
  row: RowRead,
  change:
    | MeetingText
    | { readonly decisionText: string; readonly heldOn?: string; readonly isHeld: 1 },
): Promise<boolean> {
  return updateVersioned(writer, "committeeMeeting", row, change);
}
