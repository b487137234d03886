import type { Reader } from "#db/transaction.ts";

const most = 100;

/** Meetings before which an institution has not handed in its preparation. */
export function findAllMissingPreparations(
  db: Reader,
  organisationId: string,
  institutionIds: readonly string[],
) {
  return db
    .selectFrom("dialogueMeetingInstitution as part")
    .innerJoin("dialogueMeeting as meeting", "meeting.id", "part.dialogueMeetingId")
    .innerJoin("institution", "institution.id", "part.institutionId")
    .leftJoin("preparation", (join) =>
      join
        .onRef("preparation.dialogueMeetingId", "=", "part.dialogueMeetingId")
        .onRef("preparation.institutionId", "=", "part.institutionId"),
    )
    .where("part.organisationId", "=", organisationId)
    .where("part.institutionId", "in", institutionIds)
    .where("meeting.state", "=", "planned")
    .where((where) =>
      where.or([where("preparation.state", "is", null), where("preparation.state", "=", "draft")]),
    )
    .select([
      "meeting.id as meetingId",
      "meeting.title",
      "meeting.heldOn",
      "institution.id as institutionId",
      "institution.name as institutionName",
    ])
    .orderBy("meeting.heldOn")
    .limit(most)
    .execute();
}

/** Goals sent back by the committee and not yet sent in again. */
export function findAllReturnedGoals(
  db: Reader,
  organisationId: string,
  institutionIds: readonly string[],
) {
  return newestVersions(db, organisationId)
    .where("goal.institutionId", "in", institutionIds)
    .where("goalVersion.state", "=", "returned")
    .select("goalVersion.returnReason")
    .limit(most)
    .execute();
}

/** Goals that wait for the committee's decision. */
export function findAllSubmittedGoals(
  db: Reader,
  organisationId: string,
  committeeIds: readonly string[],
) {
  return newestVersions(db, organisationId)
    .where("goal.committeeId", "in", committeeIds)
    .where("goalVersion.state", "=", "submitted")
    .limit(most)
    .execute();
}

/**
 * Institutions of core services that have no goal yet in a round whose goal step is open. The goals of an earlier round hold
 * where they serve a bearing that was carried on, as `countsInRound` says.
 */
export function findAllInstitutionsWithoutGoal(
  db: Reader,
  organisationId: string,
  penHolder: "administration" | "institutionLeader",
  institutionIds: readonly string[] | "all",
) {
  return withLinesOfOpenRounds(db, organisationId)
    .selectFrom("roundStep as step")
    .innerJoin("round", "round.id", "step.roundId")
    .innerJoin("committee", "committee.id", "round.committeeId")
    .innerJoin("area", "area.committeeId", "round.committeeId")
    .innerJoin("institution", "institution.areaId", "area.id")
    .where("step.organisationId", "=", organisationId)
    .where("step.step", "=", "goals")
    .where("step.state", "=", "open")
    .where("area.penHolder", "=", penHolder)
    .where("institution.scope", "=", "core")
    .where("institution.retiredAt", "is", null)
    .$if(institutionIds !== "all", (query) =>
      query.where("institution.id", "in", institutionIds === "all" ? [] : institutionIds),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("goal")
            .innerJoin("goalVersion", (join) =>
              join
                .onRef("goalVersion.goalId", "=", "goal.id")
                .on((on) =>
                  on.or([
                    on("goalVersion.number", "=", on.ref("goal.latestVersionNumber")),
                    on("goalVersion.number", "=", on.ref("goal.approvedVersionNumber")),
                  ]),
                ),
            )
            .leftJoin("goalVersionBearing as tie", "tie.goalVersionId", "goalVersion.id")
            .leftJoin("lineOfRound", (join) =>
              join
                .onRef("lineOfRound.id", "=", "tie.bearingId")
                .onRef("lineOfRound.roundId", "=", "round.id"),
            )
            .select("goal.id")
            .whereRef("goal.institutionId", "=", "institution.id")
            .where("goal.retiredAt", "is", null)
            .where((goal) =>
              goal.or([
                goal("lineOfRound.id", "is not", null),
                goal.and([
                  goal("tie.bearingId", "is", null),
                  goal("goal.roundId", "=", goal.ref("round.id")),
                ]),
              ]),
            ),
        ),
      ),
    )
    .select([
      "institution.slug as institutionSlug",
      "institution.name as institutionName",
      "committee.slug as committeeSlug",
      "committee.name as committeeName",
      "round.year",
      "step.dueOn",
    ])
    .orderBy("institution.name")
    .limit(most)
    .execute();
}

/** The adopted bearings of the rounds that write goals now, each with those it carries on, round by round. */
function withLinesOfOpenRounds(db: Reader, organisationId: string) {
  return db.withRecursive("lineOfRound", (cte) =>
    cte
      .selectFrom("bearing")
      .innerJoin("roundStep", "roundStep.roundId", "bearing.roundId")
      .where("bearing.organisationId", "=", organisationId)
      .where("bearing.state", "=", "adopted")
      .where("roundStep.step", "=", "goals")
      .where("roundStep.state", "=", "open")
      .select(["bearing.roundId", "bearing.id", "bearing.previousBearingId"])
      .union(
        cte
          .selectFrom("bearing as before")
          .innerJoin("lineOfRound", "lineOfRound.previousBearingId", "before.id")
          .where("before.organisationId", "=", organisationId)
          .select(["lineOfRound.roundId", "before.id", "before.previousBearingId"]),
      ),
  );
}

/** Questions from the committee that nobody has answered. */
export function findAllUnansweredQuestions(
  db: Reader,
  organisationId: string,
  institutionIds: readonly string[],
) {
  return db
    .selectFrom("goalQuestion as question")
    .innerJoin("goal", "goal.id", "question.goalId")
    .innerJoin("institution", "institution.id", "goal.institutionId")
    .where("question.organisationId", "=", organisationId)
    .where("goal.institutionId", "in", institutionIds)
    .where("question.answeredAt", "is", null)
    .select([
      "question.goalId",
      "question.text",
      "question.askedAt",
      "institution.name as institutionName",
    ])
    .orderBy("question.askedAt")
    .limit(most)
    .execute();
}

/** Answers a person has been given to own questions, the newest first. */
export function findAllAnswersTo(
  db: Reader,
  organisationId: string,
  personId: string,
  since: string,
) {
  return db
    .selectFrom("goalQuestion as question")
    .innerJoin("goal", "goal.id", "question.goalId")
    .innerJoin("institution", "institution.id", "goal.institutionId")
    .where("question.organisationId", "=", organisationId)
    .where("question.askedBy", "=", personId)
    .where("question.answeredAt", ">", since)
    .select([
      "question.id",
      "question.goalId",
      "question.text",
      "institution.name as institutionName",
    ])
    .orderBy("question.answeredAt", "desc")
    .limit(10)
    .execute();
}

/** The open steps of the newest rounds of the given committees, with drafts of bearings counted. */
export function findAllOpenSteps(
  db: Reader,
  organisationId: string,
  committeeIds: readonly string[] | "all",
) {
  return db
    .selectFrom("roundStep as step")
    .innerJoin("round", "round.id", "step.roundId")
    .innerJoin("committee", "committee.id", "round.committeeId")
    .where("step.organisationId", "=", organisationId)
    .where("step.state", "=", "open")
    .where("committee.retiredAt", "is", null)
    .$if(committeeIds !== "all", (query) =>
      query.where("round.committeeId", "in", committeeIds === "all" ? [] : committeeIds),
    )
    .select(({ selectFrom }) => [
      "step.step",
      "step.dueOn",
      "round.id as roundId",
      "round.year",
      "committee.id as committeeId",
      "committee.slug as committeeSlug",
      "committee.name as committeeName",
      selectFrom("bearing")
        .whereRef("bearing.roundId", "=", "round.id")
        .where("bearing.state", "=", "draft")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .as("draftBearings"),
      selectFrom("bearing")
        .whereRef("bearing.roundId", "=", "round.id")
        .where("bearing.state", "=", "adopted")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .as("adoptedBearings"),
      selectFrom("dialogueForm")
        .whereRef("dialogueForm.roundId", "=", "round.id")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .as("dialogueForms"),
    ])
    .orderBy("step.dueOn")
    .limit(most)
    .execute();
}

function newestVersions(db: Reader, organisationId: string) {
  return db
    .selectFrom("goal")
    .innerJoin("goalVersion", (join) =>
      join
        .onRef("goalVersion.goalId", "=", "goal.id")
        .onRef("goalVersion.number", "=", "goal.latestVersionNumber"),
    )
    .innerJoin("institution", "institution.id", "goal.institutionId")
    .where("goal.organisationId", "=", organisationId)
    .where("goal.retiredAt", "is", null)
    .select([
      "goal.id",
      "goalVersion.title",
      "goalVersion.submittedAt",
      "institution.name as institutionName",
    ])
    .orderBy("institution.name");
}
