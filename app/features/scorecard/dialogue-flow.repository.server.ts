import type { Reader } from "#db/transaction.ts";

/** From contributions to drafts: what the round's dialogue has become so far, in one question. */
export function countDialogueFlow(db: Reader, organisationId: string, roundId: string) {
  const count = db.fn.countAll<number>().as("count");
  const inRound = db
    .selectFrom("dialogueMeeting")
    .where("organisationId", "=", organisationId)
    .where("roundId", "=", roundId)
    .select("id");
  return db
    .selectNoFrom([
      db
        .selectFrom("contribution")
        .where("dialogueMeetingId", "in", inRound)
        .select(count)
        .$asScalar()
        .as("contributions"),
      db
        .selectFrom("theme")
        .where("dialogueMeetingId", "in", inRound)
        .select(count)
        .$asScalar()
        .as("themes"),
      db
        .selectFrom("bearing")
        .where("organisationId", "=", organisationId)
        .where("roundId", "=", roundId)
        .where("state", "!=", "withdrawn")
        .select(count)
        .$asScalar()
        .as("bearings"),
    ])
    .executeTakeFirstOrThrow();
}
