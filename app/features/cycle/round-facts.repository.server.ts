import type { RoundFacts } from "#app/domain/cycle/round-facts.ts";
import type { Reader } from "#db/transaction.ts";

type RoundPlace = {
  readonly id: string;
  readonly committeeId: string;
  readonly councilTermId: string;
};

/** How far a round has come, in one question to the database. */
export function findRoundFacts(
  db: Reader,
  organisationId: string,
  round: RoundPlace,
): Promise<RoundFacts> {
  const count = db.fn.countAll<number>().as("count");
  const knowledge = db
    .selectFrom("knowledgeItem")
    .where("organisationId", "=", organisationId)
    .where("roundId", "=", round.id)
    .where("isRetired", "=", 0)
    .select(count);
  const forms = db
    .selectFrom("dialogueForm")
    .where("organisationId", "=", organisationId)
    .where("roundId", "=", round.id)
    .select(count);
  const meetings = db
    .selectFrom("dialogueMeeting")
    .where("organisationId", "=", organisationId)
    .where("roundId", "=", round.id)
    .select(count);
  const bearings = db
    .selectFrom("bearing")
    .where("organisationId", "=", organisationId)
    .where("roundId", "=", round.id)
    .select(count);
  const periods = db
    .selectFrom("reportingPeriod")
    .where("organisationId", "=", organisationId)
    .where("roundId", "=", round.id)
    .select(count);
  const institutions = db
    .selectFrom("institution")
    .innerJoin("area", "area.id", "institution.areaId")
    .where("institution.organisationId", "=", organisationId)
    .where("area.committeeId", "=", round.committeeId)
    .where("institution.scope", "=", "core")
    .where("institution.retiredAt", "is", null)
    .select(count);
  const adoptedOn = db
    .selectFrom("bearing")
    .innerJoin("bearingVersion", (join) =>
      join
        .onRef("bearingVersion.bearingId", "=", "bearing.id")
        .onRef("bearingVersion.number", "=", "bearing.versionNumber"),
    )
    .where("bearing.organisationId", "=", organisationId)
    .where("bearing.roundId", "=", round.id)
    .where("bearing.state", "=", "adopted")
    .select(({ fn }) => fn.max("bearingVersion.adoptedOn").as("adoptedOn"));
  const withLines = db.withRecursive("lineOfRound", (cte) =>
    cte
      .selectFrom("bearing")
      .where("organisationId", "=", organisationId)
      .where("roundId", "=", round.id)
      .where("state", "=", "adopted")
      .select(["id", "previousBearingId"])
      .union(
        cte
          .selectFrom("bearing as before")
          .innerJoin("lineOfRound", "lineOfRound.previousBearingId", "before.id")
          .where("before.organisationId", "=", organisationId)
          .select(["before.id", "before.previousBearingId"]),
      ),
  );
  const institutionsWithGoals = withLines
    .selectFrom("goal")
    .innerJoin("round as roundOfGoal", "roundOfGoal.id", "goal.roundId")
    .innerJoin("goalVersion", (join) =>
      join
        .onRef("goalVersion.goalId", "=", "goal.id")
        .onRef("goalVersion.number", "=", "goal.approvedVersionNumber"),
    )
    .innerJoin("goalVersionBearing", "goalVersionBearing.goalVersionId", "goalVersion.id")
    .innerJoin("lineOfRound", "lineOfRound.id", "goalVersionBearing.bearingId")
    .where("goal.organisationId", "=", organisationId)
    .where("goal.committeeId", "=", round.committeeId)
    .where("goal.retiredAt", "is", null)
    .where("roundOfGoal.councilTermId", "=", round.councilTermId)
    .select(({ fn }) => fn.count<number>("goal.institutionId").distinct().as("count"));
  const goals = db
    .selectFrom("goal")
    .innerJoin("round as roundOfGoal", "roundOfGoal.id", "goal.roundId")
    .where("goal.organisationId", "=", organisationId)
    .where("goal.committeeId", "=", round.committeeId)
    .where("goal.retiredAt", "is", null)
    .where("roundOfGoal.councilTermId", "=", round.councilTermId);
  return db
    .selectNoFrom([
      knowledge.$asScalar().as("knowledgeItems"),
      forms.$asScalar().as("dialogueForms"),
      meetings.$asScalar().as("dialogueMeetings"),
      meetings.where("state", "=", "closed").$asScalar().as("closedDialogueMeetings"),
      bearings.where("state", "=", "draft").$asScalar().as("draftBearings"),
      bearings.where("state", "=", "adopted").$asScalar().as("adoptedBearings"),
      institutions.$asScalar().as("institutions"),
      adoptedOn.$asScalar().as("bearingsAdoptedOn"),
      institutionsWithGoals.$asScalar().as("institutionsWithGoals"),
      goals
        .innerJoin("goalVersion", (join) =>
          join
            .onRef("goalVersion.goalId", "=", "goal.id")
            .onRef("goalVersion.number", "=", "goal.latestVersionNumber"),
        )
        .where("goalVersion.state", "=", "submitted")
        .select(count)
        .$asScalar()
        .as("submittedGoals"),
      periods.$asScalar().as("reportingPeriods"),
      periods.where("state", "=", "frozen").$asScalar().as("frozenPeriods"),
    ])
    .$castTo<RoundFacts>()
    .executeTakeFirstOrThrow();
}
