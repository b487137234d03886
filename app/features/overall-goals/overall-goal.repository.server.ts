import type { OverallPlace } from "#app/domain/overall-goals/overall-goal.ts";
import type { NewRowOf } from "#db/tables/columns.ts";
import type { OverallGoalTable } from "#db/tables/overall-goals.ts";
import type { Reader, Writer } from "#db/transaction.ts";
import { type RowRead, updateVersioned } from "#db/update-versioned.ts";

/** More than any organisation sets in its council terms. */
const most = 500;

export type OverallGoal = NonNullable<Awaited<ReturnType<typeof findOverallGoalById>>>;

type Change = Omit<NewRowOf<OverallGoalTable>, "id" | "organisationId" | "version">;

/** A term's overall goals in their order, the organisation's first and then service by service, those out of use too. */
export function findAllOverallGoalsOfTerm(
  db: Reader,
  organisationId: string,
  councilTermId: string,
) {
  return overallGoals(db, organisationId)
    .where("overallGoal.councilTermId", "=", councilTermId)
    .execute();
}

/** Every overall goal of the organisation, in the same order. */
export function findAllOverallGoals(db: Reader, organisationId: string) {
  return overallGoals(db, organisationId).execute();
}

/** The overall goals in use that an institution's goal may serve. The rule is `mayServe`. */
export function findAllOverallGoalsToServe(
  db: Reader,
  organisationId: string,
  place: OverallPlace,
) {
  return overallGoals(db, organisationId)
    .where("overallGoal.councilTermId", "=", place.councilTermId)
    .where("overallGoal.retiredAt", "is", null)
    .where(({ eb, or }) =>
      or([eb("overallGoal.areaId", "is", null), eb("overallGoal.areaId", "=", place.areaId)]),
    )
    .execute();
}

/** Some overall goals, in or out of use. */
export function findAllOverallGoalsByIds(
  db: Reader,
  organisationId: string,
  ids: readonly string[],
) {
  return overallGoals(db, organisationId)
    .where("overallGoal.id", "in", ids.length > 0 ? ids : [""])
    .execute();
}

export function findOverallGoalById(db: Reader, organisationId: string, id: string) {
  return overallGoals(db, organisationId).where("overallGoal.id", "=", id).executeTakeFirst();
}

/** The place after the last overall goal. */
export async function findNextOverallPosition(db: Reader, organisationId: string): Promise<number> {
  const row = await db
    .selectFrom("overallGoal")
    .where("organisationId", "=", organisationId)
    .select(({ fn }) => fn.max("position").as("last"))
    .executeTakeFirst();
  return Number(row?.last ?? 0) + 1;
}

/** How many serve an overall goal: other overall ones, and institutions' goals in any version. */
export async function countServing(db: Reader, organisationId: string, id: string) {
  const row = await db
    .selectNoFrom((one) => [
      one
        .selectFrom("overallGoal")
        .where("organisationId", "=", organisationId)
        .where("parentId", "=", id)
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .as("overallGoals"),
      one
        .selectFrom("goalVersionOverallGoal")
        .innerJoin("goalVersion", "goalVersion.id", "goalVersionOverallGoal.goalVersionId")
        .where("goalVersionOverallGoal.organisationId", "=", organisationId)
        .where("goalVersionOverallGoal.overallGoalId", "=", id)
        .select(({ fn }) => fn.count<number>("goalVersion.goalId").distinct().as("count"))
        .as("goals"),
    ])
    .executeTakeFirstOrThrow();
  return { overallGoals: Number(row.overallGoals), goals: Number(row.goals) };
}

export async function insertOverallGoal(
  writer: Writer,
  goal: NewRowOf<OverallGoalTable>,
): Promise<void> {
  await writer.insertInto("overallGoal").values(goal).execute();
}

/** Answers whether the row still had the version that was read. */
export function updateOverallGoal(
  writer: Writer,
  row: RowRead,
  change: Partial<Change>,
): Promise<boolean> {
  return updateVersioned(writer, "overallGoal", row, change);
}

function overallGoals(db: Reader, organisationId: string) {
  return db
    .selectFrom("overallGoal")
    .innerJoin("councilTerm", "councilTerm.id", "overallGoal.councilTermId")
    .leftJoin("area", "area.id", "overallGoal.areaId")
    .leftJoin("overallGoal as parent", "parent.id", "overallGoal.parentId")
    .where("overallGoal.organisationId", "=", organisationId)
    .select([
      "overallGoal.id",
      "overallGoal.councilTermId",
      "overallGoal.areaId",
      "overallGoal.parentId",
      "overallGoal.title",
      "overallGoal.title as name",
      "overallGoal.text",
      "overallGoal.responsible",
      "overallGoal.position",
      "overallGoal.retiredAt",
      "overallGoal.version",
      "councilTerm.name as termName",
      "area.name as areaName",
      "area.retiredAt as areaRetiredAt",
      "parent.title as parentTitle",
    ])
    .orderBy("councilTerm.startsOn", "desc")
    .orderBy((row) => row("overallGoal.areaId", "is not", null))
    .orderBy("area.name")
    .orderBy("overallGoal.position")
    .limit(most);
}
