import type { StepName } from "#app/domain/cycle/step.ts";
import type { Reader, Writer } from "#db/transaction.ts";
import { type RowRead, updateVersioned } from "#db/update-versioned.ts";

/** A round with its committee and council term, by the committee's slug and the year. */
export function findRound(db: Reader, organisationId: string, committeeSlug: string, year: number) {
  return roundsWithPlace(db, organisationId)
    .where("committee.slug", "=", committeeSlug)
    .where("round.year", "=", year)
    .executeTakeFirst();
}

export function findRoundById(db: Reader, organisationId: string, roundId: string) {
  return roundsWithPlace(db, organisationId).where("round.id", "=", roundId).executeTakeFirst();
}

/** The committee's newest round with the state of its follow-up. */
export function findNewestRound(db: Reader, organisationId: string, committeeId: string) {
  return db
    .selectFrom("round")
    .innerJoin("roundStep", "roundStep.roundId", "round.id")
    .where("round.organisationId", "=", organisationId)
    .where("round.committeeId", "=", committeeId)
    .where("roundStep.step", "=", "followUp")
    .select(["round.id", "round.year", "roundStep.state as followUp"])
    .orderBy("round.year", "desc")
    .executeTakeFirst();
}

export async function insertRound(
  writer: Writer,
  round: {
    readonly id: string;
    readonly organisationId: string;
    readonly committeeId: string;
    readonly councilTermId: string;
    readonly year: number;
    readonly previousRoundId: string | null;
    readonly openedAt: string;
  },
): Promise<void> {
  await writer.insertInto("round").values(round).execute();
}

/** Bumps the round's version when something about the whole of it changes; answers whether nobody was before. */
export function updateRoundVersion(writer: Writer, row: RowRead): Promise<boolean> {
  return updateVersioned(writer, "round", row, {});
}

export function findCommitteeBySlug(db: Reader, organisationId: string, slug: string) {
  return db
    .selectFrom("committee")
    .where("organisationId", "=", organisationId)
    .where("slug", "=", slug)
    .select(["id", "slug", "name", "purpose", "retiredAt"])
    .executeTakeFirst();
}

export function findAllRoundsOfCommittee(db: Reader, organisationId: string, committeeId: string) {
  return db
    .selectFrom("round")
    .where("organisationId", "=", organisationId)
    .where("committeeId", "=", committeeId)
    .select(["id", "year", "previousRoundId"])
    .orderBy("year", "desc")
    .limit(50)
    .execute();
}

/** The committees in use, each with its newest round's year. */
export function findAllCommitteesWithNewestRound(db: Reader, organisationId: string) {
  return db
    .selectFrom("committee")
    .leftJoin("round", "round.committeeId", "committee.id")
    .where("committee.organisationId", "=", organisationId)
    .where("committee.retiredAt", "is", null)
    .select(({ fn }) => [
      "committee.id",
      "committee.slug",
      "committee.name",
      "committee.purpose",
      fn.max("round.year").as("newestYear"),
    ])
    .groupBy([
      "committee.id",
      "committee.slug",
      "committee.name",
      "committee.purpose",
      "committee.position",
    ])
    .orderBy("committee.position")
    .limit(50)
    .execute();
}

export function findAllStepsOfRound(db: Reader, organisationId: string, roundId: string) {
  return db
    .selectFrom("roundStep")
    .where("organisationId", "=", organisationId)
    .where("roundId", "=", roundId)
    .select(({ selectFrom }) => [
      "id",
      "step",
      "state",
      "startsOn",
      "dueOn",
      "version",
      selectFrom("roundStepEvent as event")
        .whereRef("event.roundId", "=", "roundStep.roundId")
        .whereRef("event.step", "=", "roundStep.step")
        .where("event.action", "=", "closed")
        .select(({ fn }) => fn.max("event.at").as("at"))
        .$asScalar()
        .as("closedAt"),
    ])
    .execute();
}

/** The steps of every committee's rounds of its newest year. */
export function findAllStepsOfNewestRounds(db: Reader, organisationId: string) {
  return db
    .selectFrom("roundStep")
    .innerJoin("round", "round.id", "roundStep.roundId")
    .where("roundStep.organisationId", "=", organisationId)
    .where("round.year", "=", (query) =>
      query
        .selectFrom("round as other")
        .whereRef("other.committeeId", "=", "round.committeeId")
        .select(({ fn }) => fn.max("other.year").as("year")),
    )
    .select([
      "round.committeeId",
      "round.year",
      "roundStep.step",
      "roundStep.state",
      "roundStep.dueOn",
    ])
    .limit(250)
    .execute();
}

/** The days of a round's dialogue meetings, in the order of time. */
export function findAllDialogueMeetingDays(db: Reader, organisationId: string, roundId: string) {
  return db
    .selectFrom("dialogueMeeting")
    .where("organisationId", "=", organisationId)
    .where("roundId", "=", roundId)
    .select(["id", "title", "heldOn", "startsAtTime"])
    .orderBy("heldOn")
    .limit(100)
    .execute();
}

/** The state of one step; use cases ask it before they change what the step locks. */
export async function findStepState(
  db: Reader,
  organisationId: string,
  roundId: string,
  step: StepName,
) {
  const row = await db
    .selectFrom("roundStep")
    .where("organisationId", "=", organisationId)
    .where("roundId", "=", roundId)
    .where("step", "=", step)
    .select("state")
    .executeTakeFirst();
  return row?.state ?? "planned";
}

function roundsWithPlace(db: Reader, organisationId: string) {
  return db
    .selectFrom("round")
    .innerJoin("committee", "committee.id", "round.committeeId")
    .innerJoin("councilTerm", "councilTerm.id", "round.councilTermId")
    .where("round.organisationId", "=", organisationId)
    .select([
      "round.id",
      "round.year",
      "round.previousRoundId",
      "round.councilTermId",
      "round.openedAt",
      "round.version",
      "committee.id as committeeId",
      "committee.slug as committeeSlug",
      "committee.name as committeeName",
      "councilTerm.name as termName",
      "councilTerm.startsOn as termStartsOn",
      "councilTerm.endsOn as termEndsOn",
    ]);
}
