import type { Reader, Writer } from "#db/transaction.ts";
import { type RowRead, updateVersioned } from "#db/update-versioned.ts";

type AreaChange = {
  readonly name: string;
  readonly committeeId: string | null;
  readonly penHolder: "administration" | "institutionLeader";
};

/** All areas with their committee, those under a committee first and in the committees' order. */
export function findAllAreas(db: Reader, organisationId: string) {
  return areas(db, organisationId)
    .orderBy((row) => row.case().when("area.committeeId", "is", null).then(1).else(0).end())
    .orderBy("committee.position")
    .orderBy("area.name")
    .limit(300)
    .execute();
}

export function findAreaById(db: Reader, organisationId: string, id: string) {
  return areas(db, organisationId).where("area.id", "=", id).executeTakeFirst();
}

/** How many areas in use lie under a committee. */
export async function countAreasOfCommittee(
  db: Reader,
  organisationId: string,
  committeeId: string,
): Promise<number> {
  const row = await db
    .selectFrom("area")
    .where("organisationId", "=", organisationId)
    .where("committeeId", "=", committeeId)
    .where("retiredAt", "is", null)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

export async function insertArea(
  writer: Writer,
  area: AreaChange & { id: string; organisationId: string },
): Promise<void> {
  await writer
    .insertInto("area")
    .values({ ...area, retiredAt: null })
    .execute();
}

/** Answers whether the row still had the version that was read. */
export function updateArea(
  writer: Writer,
  row: RowRead,
  change: Partial<AreaChange> & { retiredAt?: string | null },
): Promise<boolean> {
  return updateVersioned(writer, "area", row, change);
}

function areas(db: Reader, organisationId: string) {
  return db
    .selectFrom("area")
    .leftJoin("committee", "committee.id", "area.committeeId")
    .where("area.organisationId", "=", organisationId)
    .select([
      "area.id",
      "area.name",
      "area.committeeId",
      "area.penHolder",
      "area.version",
      "area.retiredAt",
      "committee.name as committeeName",
    ]);
}
