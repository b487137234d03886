import type { ChangeOf, NewRowOf } from "#db/tables/columns.ts";
import type { GoalVersionTable } from "#db/tables/goals.ts";
import type { Reader, Writer } from "#db/transaction.ts";

const columns = [
  "id",
  "goalId",
  "number",
  "state",
  "kind",
  "title",
  "background",
  "statement",
  "expectedEffect",
  "followUpPlan",
  "qualitativeEvidence",
  "positiveConsequences",
  "negativeConsequences",
  "responsible",
  "reasonKind",
  "budgetYear",
  "reason",
  "createdAt",
  "submittedAt",
  "decidedOn",
  "returnReason",
  "version",
] as const;

export type GoalVersion = Awaited<ReturnType<typeof findAllVersionsOfGoal>>[number];

/** Every version of a goal, the newest first. */
export function findAllVersionsOfGoal(db: Reader, organisationId: string, goalId: string) {
  return db
    .selectFrom("goalVersion")
    .where("organisationId", "=", organisationId)
    .where("goalId", "=", goalId)
    .select(columns)
    .orderBy("number", "desc")
    .limit(100)
    .execute();
}

export function findGoalVersion(
  db: Reader,
  organisationId: string,
  goalId: string,
  number: number,
) {
  return db
    .selectFrom("goalVersion")
    .where("organisationId", "=", organisationId)
    .where("goalId", "=", goalId)
    .where("number", "=", number)
    .select(columns)
    .executeTakeFirst();
}

/** Who recorded what the committee decided on a version, with the day; undefined while nothing is decided. */
export function findDeciderOfVersion(db: Reader, organisationId: string, id: string) {
  return db
    .selectFrom("goalVersion")
    .innerJoin("person", "person.id", "goalVersion.decidedBy")
    .where("goalVersion.organisationId", "=", organisationId)
    .where("goalVersion.id", "=", id)
    .select(["person.name", "goalVersion.decidedOn"])
    .executeTakeFirst();
}

export async function insertGoalVersion(
  writer: Writer,
  version: NewRowOf<GoalVersionTable>,
): Promise<void> {
  await writer.insertInto("goalVersion").values(version).execute();
}

/** Answers whether the row still had the version that was read and was not approved. */
export async function updateGoalVersion(
  writer: Writer,
  organisationId: string,
  id: string,
  version: number,
  change: Omit<ChangeOf<GoalVersionTable>, "version" | "goalId" | "number">,
): Promise<boolean> {
  const result = await writer
    .updateTable("goalVersion")
    .set({ ...change, version: version + 1 })
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .where("version", "=", version)
    .where("state", "!=", "approved")
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Takes a version away that the committee has not approved; its contents must be gone before. */
export async function deleteGoalVersion(
  writer: Writer,
  organisationId: string,
  id: string,
  version: number,
): Promise<boolean> {
  const result = await writer
    .deleteFrom("goalVersion")
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .where("version", "=", version)
    .where("state", "!=", "approved")
    .executeTakeFirst();
  return result.numDeletedRows === 1n;
}
