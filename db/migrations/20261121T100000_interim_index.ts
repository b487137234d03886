import { type Kysely, sql } from "kysely";

/**
 * Figures of parts of a year are few among those of whole years, and every page that tells of early warnings asks for them; the
 * index holds them alone.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex("measurement_of_part_of_year")
    .on("measurement")
    .columns(["organisationId", "indicatorId", "year"])
    .where(sql.ref("period"), "!=", "year")
    .where(sql.ref("withdrawnAt"), "is", null)
    .execute();
}
