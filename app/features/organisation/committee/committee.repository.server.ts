import type { Reader, Writer } from "#db/transaction.ts";
import { type RowRead, updateVersioned } from "#db/update-versioned.ts";

const columns = ["id", "slug", "name", "purpose", "position", "version", "retiredAt"] as const;

/** All committees in their own order, those out of use too. */
export function findAllCommittees(db: Reader, organisationId: string) {
  return db
    .selectFrom("committee")
    .where("organisationId", "=", organisationId)
    .select(columns)
    .orderBy("position")
    .orderBy("name")
    .limit(200)
    .execute();
}

export function findCommitteeById(db: Reader, organisationId: string, id: string) {
  return db
    .selectFrom("committee")
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .select(columns)
    .executeTakeFirst();
}

/** How many of a committee's rounds have an open step. */
export async function countOpenRounds(
  db: Reader,
  organisationId: string,
  committeeId: string,
): Promise<number> {
  const row = await db
    .selectFrom("round")
    .innerJoin("roundStep", "roundStep.roundId", "round.id")
    .where("round.organisationId", "=", organisationId)
    .where("round.committeeId", "=", committeeId)
    .where("roundStep.state", "=", "open")
    .select(({ fn }) => fn.count<number>("round.id").distinct().as("count"))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

export async function insertCommittee(
  writer: Writer,
  committee: {
    id: string;
    organisationId: string;
    slug: string;
    name: string;
    purpose: string;
    position: number;
  },
): Promise<void> {
  await writer
    .insertInto("committee")
    .values({ ...committee, retiredAt: null })
    .execute();
}

/** Answers whether the row still had the version that was read. The address stays when the name changes. */
export function updateCommittee(
  writer: Writer,
  row: RowRead,
  change: { name?: string; purpose?: string; retiredAt?: string | null },
): Promise<boolean> {
  return updateVersioned(writer, "committee", row, change);
}
