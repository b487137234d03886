import type { NewRowOf } from "#db/tables/columns.ts";
import type { GoalQuestionTable } from "#db/tables/goals.ts";
import type { Reader, Writer } from "#db/transaction.ts";

/** The questions to a goal in the order they were asked, with the names of those who asked and answered. */
export function findAllQuestionsOfGoal(db: Reader, organisationId: string, goalId: string) {
  return db
    .selectFrom("goalQuestion")
    .innerJoin("person as asker", "asker.id", "goalQuestion.askedBy")
    .leftJoin("person as answerer", "answerer.id", "goalQuestion.answeredBy")
    .where("goalQuestion.organisationId", "=", organisationId)
    .where("goalQuestion.goalId", "=", goalId)
    .select([
      "goalQuestion.id",
      "goalQuestion.text",
      "goalQuestion.askedAt",
      "goalQuestion.answer",
      "goalQuestion.answeredAt",
      "asker.name as askerName",
      "asker.title as askerTitle",
      "answerer.name as answererName",
      "answerer.title as answererTitle",
    ])
    .orderBy("goalQuestion.askedAt")
    .orderBy("goalQuestion.id")
    .limit(200)
    .execute();
}

/** The latest questions to a committee's goals, those without an answer first. */
export function findLatestQuestionsOfCommittee(
  db: Reader,
  organisationId: string,
  committeeId: string,
  most: number,
) {
  return db
    .selectFrom("goalQuestion as question")
    .innerJoin("goal", "goal.id", "question.goalId")
    .innerJoin("goalVersion", (join) =>
      join
        .onRef("goalVersion.goalId", "=", "goal.id")
        .on((on) =>
          on(
            "goalVersion.number",
            "=",
            on.fn.coalesce("goal.approvedVersionNumber", "goal.latestVersionNumber"),
          ),
        ),
    )
    .innerJoin("institution", "institution.id", "goal.institutionId")
    .where("question.organisationId", "=", organisationId)
    .where("goal.committeeId", "=", committeeId)
    .where("goal.retiredAt", "is", null)
    .select([
      "question.id",
      "question.goalId",
      "goal.institutionId",
      "goalVersion.title as goalTitle",
      "institution.name as institutionName",
      "question.text",
      "question.askedAt",
      "question.answer",
    ])
    .orderBy((row) => row.case().when("question.answeredAt", "is", null).then(0).else(1).end())
    .orderBy("question.askedAt", "desc")
    .orderBy("question.id")
    .limit(most)
    .execute();
}

export function findGoalQuestionById(db: Reader, organisationId: string, id: string) {
  return db
    .selectFrom("goalQuestion")
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .select(["id", "goalId", "text", "answer", "answeredAt"])
    .executeTakeFirst();
}

export async function insertGoalQuestion(
  writer: Writer,
  question: NewRowOf<GoalQuestionTable>,
): Promise<void> {
  await writer.insertInto("goalQuestion").values(question).execute();
}

/** Answers a question that has no answer yet; says whether it still had none. */
export async function answerGoalQuestion(
  writer: Writer,
  organisationId: string,
  id: string,
  change: {
    readonly answer: string;
    readonly answeredBy: string | null;
    readonly answeredAt: string;
  },
): Promise<boolean> {
  const result = await writer
    .updateTable("goalQuestion")
    .set(change)
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .where("answeredAt", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
