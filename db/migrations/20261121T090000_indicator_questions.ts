import type { Kysely } from "kysely";

/** Lets a committee ask about an indicator, as it asks about a goal. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("indicatorQuestion")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("indicatorId", "text", (column) => column.notNull())
    .addColumn("committeeId", "text", (column) => column.notNull())
    .addColumn("askedBy", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("askedAt", "text", (column) => column.notNull())
    .addColumn("answer", "text", (column) => column.notNull())
    .addColumn("answeredBy", "text")
    .addColumn("answeredAt", "text")
    .addUniqueConstraint("indicatorQuestion_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("indicatorQuestion_organisation", ["organisationId"], "organisation", [
      "id",
    ])
    .addForeignKeyConstraint(
      "indicatorQuestion_indicatorId",
      ["organisationId", "indicatorId"],
      "indicator",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint(
      "indicatorQuestion_committeeId",
      ["organisationId", "committeeId"],
      "committee",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint("indicatorQuestion_askedBy", ["organisationId", "askedBy"], "person", [
      "organisationId",
      "id",
    ])
    .addForeignKeyConstraint(
      "indicatorQuestion_answeredBy",
      ["organisationId", "answeredBy"],
      "person",
      ["organisationId", "id"],
    )
    .execute();
  for (const column of ["indicatorId", "committeeId", "askedBy", "answeredBy"]) {
    await db.schema
      .createIndex(`indicatorQuestion_by_${column}`)
      .on("indicatorQuestion")
      .columns(["organisationId", column])
      .execute();
  }
}
