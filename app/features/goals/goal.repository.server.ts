import type { ChangeOf, NewRowOf } from "#db/tables/columns.ts";
import type { GoalTable } from "#db/tables/goals.ts";
import type { Reader, Writer } from "#db/transaction.ts";

export type Goal = NonNullable<Awaited<ReturnType<typeof findGoalById>>>;

/** A goal with its institution, area, committee, round and council term. */
export function findGoalById(db: Reader, organisationId: string, id: string) {
  return db
    .selectFrom("goal")
    .innerJoin("institution", "institution.id", "goal.institutionId")
    .innerJoin("institutionType", "institutionType.id", "institution.institutionTypeId")
    .innerJoin("area", "area.id", "institution.areaId")
    .innerJoin("committee", "committee.id", "goal.committeeId")
    .innerJoin("round", "round.id", "goal.roundId")
    .innerJoin("councilTerm", "councilTerm.id", "round.councilTermId")
    .where("goal.organisationId", "=", organisationId)
    .where("goal.id", "=", id)
    .select([
      "goal.id",
      "goal.organisationId",
      "goal.institutionId",
      "goal.committeeId",
      "goal.roundId",
      "goal.position",
      "goal.approvedVersionNumber",
      "goal.latestVersionNumber",
      "goal.retiredAt",
      "goal.retireReason",
      "goal.version",
      "institution.name as institutionName",
      "institution.slug as institutionSlug",
      "institution.scope",
      "institution.areaId",
      "institutionType.name as institutionTypeName",
      "area.penHolder",
      "committee.name as committeeName",
      "committee.slug as committeeSlug",
      "round.year",
      "round.councilTermId",
      "councilTerm.name as termName",
      "councilTerm.startsOn as termStartsOn",
      "councilTerm.endsOn as termEndsOn",
    ])
    .executeTakeFirst();
}

/** The place after the last goal of the institution. */
export async function findNextGoalPosition(
  db: Reader,
  organisationId: string,
  institutionId: string,
): Promise<number> {
  const row = await db
    .selectFrom("goal")
    .where("organisationId", "=", organisationId)
    .where("institutionId", "=", institutionId)
    .select(({ fn }) => fn.max("position").as("last"))
    .executeTakeFirst();
  return Number(row?.last ?? 0) + 1;
}

export async function insertGoal(writer: Writer, goal: NewRowOf<GoalTable>): Promise<void> {
  await writer.insertInto("goal").values(goal).execute();
}

/** Answers whether the row still had the version that was read. */
export async function updateGoal(
  writer: Writer,
  organisationId: string,
  id: string,
  version: number,
  change: Omit<ChangeOf<GoalTable>, "version" | "institutionId" | "committeeId" | "roundId">,
): Promise<boolean> {
  const result = await writer
    .updateTable("goal")
    .set({ ...change, version: version + 1 })
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
