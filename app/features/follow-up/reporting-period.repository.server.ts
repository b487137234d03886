import type { ChangeOf, NewRowOf } from "#db/tables/columns.ts";
import type { Tables } from "#db/tables/index.ts";
import type { Reader, Writer } from "#db/transaction.ts";

export type PeriodRow = NonNullable<Awaited<ReturnType<typeof findPeriodById>>>;

/** A reporting period with the round, committee and council term it belongs to. */
export function findPeriodById(db: Reader, organisationId: string, id: string) {
  return periodsWithRound(db, organisationId)
    .where("reportingPeriod.id", "=", id)
    .executeTakeFirst();
}

/** The periods of a round in the order of time. */
export function findAllPeriodsOfRound(db: Reader, organisationId: string, roundId: string) {
  return periodsWithRound(db, organisationId)
    .where("reportingPeriod.roundId", "=", roundId)
    .orderBy("reportingPeriod.year")
    .orderBy("reportingPeriod.dueOn")
    .limit(50)
    .execute();
}

export async function insertPeriod(
  writer: Writer,
  period: NewRowOf<Tables["reportingPeriod"]>,
): Promise<void> {
  await writer.insertInto("reportingPeriod").values(period).execute();
}

/** Answers whether the row still had the version that was read. A frozen period never changes. */
export async function updatePeriod(
  writer: Writer,
  organisationId: string,
  id: string,
  version: number,
  change: ChangeOf<Tables["reportingPeriod"]>,
): Promise<boolean> {
  const result = await writer
    .updateTable("reportingPeriod")
    .set({ ...change, version: version + 1 })
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .where("version", "=", version)
    .where("state", "!=", "frozen")
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

function periodsWithRound(db: Reader, organisationId: string) {
  return db
    .selectFrom("reportingPeriod")
    .innerJoin("round", "round.id", "reportingPeriod.roundId")
    .innerJoin("committee", "committee.id", "round.committeeId")
    .where("reportingPeriod.organisationId", "=", organisationId)
    .select([
      "reportingPeriod.id",
      "reportingPeriod.roundId",
      "reportingPeriod.kind",
      "reportingPeriod.year",
      "reportingPeriod.opensOn",
      "reportingPeriod.dueOn",
      "reportingPeriod.state",
      "reportingPeriod.frozenAt",
      "reportingPeriod.version",
      "round.year as roundYear",
      "round.committeeId",
      "round.councilTermId",
      "committee.slug as committeeSlug",
      "committee.name as committeeName",
    ]);
}
