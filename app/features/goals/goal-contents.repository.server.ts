import type { GoalContents } from "#app/domain/goals/goal-text.ts";
import { newId } from "#db/id.ts";
import type { Reader, Writer } from "#db/transaction.ts";

/** What a version of a goal is tied to, beside its running text. */
export type GoalTies = Pick<
  GoalContents,
  "bearingIds" | "overallGoalIds" | "indicatorIds" | "sourceIds" | "actions" | "answers"
>;

export async function findGoalTies(
  db: Reader,
  organisationId: string,
  goalVersionId: string,
): Promise<GoalTies> {
  const [bearings, overallGoals, indicators, sources, actions, answers] = await Promise.all([
    ofVersion(db, "goalVersionBearing", organisationId, goalVersionId)
      .select("bearingId")
      .execute(),
    ofVersion(db, "goalVersionOverallGoal", organisationId, goalVersionId)
      .select("overallGoalId")
      .execute(),
    ofVersion(db, "goalVersionIndicator", organisationId, goalVersionId)
      .select("indicatorId")
      .orderBy("position")
      .execute(),
    ofVersion(db, "goalVersionSource", organisationId, goalVersionId)
      .select("knowledgeItemId")
      .execute(),
    ofVersion(db, "goalAction", organisationId, goalVersionId)
      .select(["text", "dueOn"])
      .orderBy("position")
      .execute(),
    ofVersion(db, "goalFieldValue", organisationId, goalVersionId)
      .select(["goalFieldId as fieldId", "value"])
      .execute(),
  ]);
  return {
    bearingIds: bearings.map((row) => row.bearingId),
    overallGoalIds: overallGoals.map((row) => row.overallGoalId),
    indicatorIds: indicators.map((row) => row.indicatorId),
    sourceIds: sources.map((row) => row.knowledgeItemId),
    actions,
    answers,
  };
}

/** Writes the ties of a version that has none yet. */
export async function insertGoalTies(
  writer: Writer,
  organisationId: string,
  goalVersionId: string,
  ties: GoalTies,
): Promise<void> {
  const row = () => ({ id: newId(), organisationId, goalVersionId });
  const bearings = ties.bearingIds.map((bearingId) => ({ ...row(), bearingId }));
  const overallGoals = ties.overallGoalIds.map((overallGoalId) => ({ ...row(), overallGoalId }));
  const indicators = ties.indicatorIds.map((indicatorId, index) => ({
    ...row(),
    indicatorId,
    position: index + 1,
  }));
  const sources = ties.sourceIds.map((knowledgeItemId) => ({ ...row(), knowledgeItemId }));
  const actions = ties.actions.map((action, index) => ({
    ...row(),
    ...action,
    position: index + 1,
  }));
  const answers = ties.answers.map(({ fieldId, value }) => ({
    ...row(),
    goalFieldId: fieldId,
    value,
  }));
  if (bearings.length > 0) await writer.insertInto("goalVersionBearing").values(bearings).execute();
  if (overallGoals.length > 0)
    await writer.insertInto("goalVersionOverallGoal").values(overallGoals).execute();
  if (indicators.length > 0)
    await writer.insertInto("goalVersionIndicator").values(indicators).execute();
  if (sources.length > 0) await writer.insertInto("goalVersionSource").values(sources).execute();
  if (actions.length > 0) await writer.insertInto("goalAction").values(actions).execute();
  if (answers.length > 0) await writer.insertInto("goalFieldValue").values(answers).execute();
}

export async function deleteGoalTies(
  writer: Writer,
  organisationId: string,
  goalVersionId: string,
): Promise<void> {
  for (const table of [
    "goalVersionBearing",
    "goalVersionOverallGoal",
    "goalVersionIndicator",
    "goalVersionSource",
    "goalAction",
    "goalFieldValue",
  ] as const) {
    await writer
      .deleteFrom(table)
      .where("organisationId", "=", organisationId)
      .where("goalVersionId", "=", goalVersionId)
      .execute();
  }
}

type TieTable =
  | "goalVersionBearing"
  | "goalVersionOverallGoal"
  | "goalVersionIndicator"
  | "goalVersionSource"
  | "goalAction"
  | "goalFieldValue";

function ofVersion<Table extends TieTable>(
  db: Reader,
  table: Table,
  organisationId: string,
  goalVersionId: string,
) {
  return db
    .selectFrom<TieTable>(table)
    .where("organisationId", "=", organisationId)
    .where("goalVersionId", "=", goalVersionId)
    .limit(200);
}
