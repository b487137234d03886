import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("bearing")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("committeeId", "text", (column) => column.notNull())
    .addColumn("roundId", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`"state" in ('draft', 'adopted', 'withdrawn')`),
    )
    .addColumn("previousBearingId", "text")
    .addColumn("versionNumber", "integer", (column) => column.notNull())
    .addColumn("withdrawReason", "text", (column) => column.notNull())
    .addColumn("withdrawnOn", "text")
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .addUniqueConstraint("bearing_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("bearing_organisation", ["organisationId"], "organisation", ["id"])
    .addForeignKeyConstraint(
      "bearing_committeeId",
      ["organisationId", "committeeId"],
      "committee",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint("bearing_roundId", ["organisationId", "roundId"], "round", [
      "organisationId",
      "id",
    ])
    .addForeignKeyConstraint(
      "bearing_previousBearingId",
      ["organisationId", "previousBearingId"],
      "bearing",
      ["organisationId", "id"],
    )
    .execute();
  await db.schema
    .createIndex("bearing_by_committeeId")
    .on("bearing")
    .column("committeeId")
    .execute();
  await db.schema.createIndex("bearing_by_roundId").on("bearing").column("roundId").execute();
  await db.schema
    .createIndex("bearing_by_previousBearingId")
    .on("bearing")
    .column("previousBearingId")
    .execute();
  await db.schema
    .createTable("bearingVersion")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("bearingId", "text", (column) => column.notNull())
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("createdBy", "text")
    .addColumn("createdAt", "text", (column) => column.notNull())
    .addColumn("adoptedOn", "text")
    .addColumn("decisionText", "text", (column) => column.notNull())
    .addColumn("adoptedBy", "text")
    .addUniqueConstraint("bearingVersion_bearingId_number", ["bearingId", "number"])
    .addUniqueConstraint("bearingVersion_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("bearingVersion_organisation", ["organisationId"], "organisation", [
      "id",
    ])
    .addForeignKeyConstraint(
      "bearingVersion_bearingId",
      ["organisationId", "bearingId"],
      "bearing",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint(
      "bearingVersion_createdBy",
      ["organisationId", "createdBy"],
      "person",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint(
      "bearingVersion_adoptedBy",
      ["organisationId", "adoptedBy"],
      "person",
      ["organisationId", "id"],
    )
    .execute();
  await db.schema
    .createIndex("bearingVersion_by_createdBy")
    .on("bearingVersion")
    .column("createdBy")
    .execute();
  await db.schema
    .createIndex("bearingVersion_by_adoptedBy")
    .on("bearingVersion")
    .column("adoptedBy")
    .execute();
  await db.schema
    .createTable("bearingTheme")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("bearingId", "text", (column) => column.notNull())
    .addColumn("themeId", "text", (column) => column.notNull())
    .addUniqueConstraint("bearingTheme_bearingId_themeId", ["bearingId", "themeId"])
    .addUniqueConstraint("bearingTheme_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("bearingTheme_organisation", ["organisationId"], "organisation", [
      "id",
    ])
    .addForeignKeyConstraint("bearingTheme_bearingId", ["organisationId", "bearingId"], "bearing", [
      "organisationId",
      "id",
    ])
    .addForeignKeyConstraint("bearingTheme_themeId", ["organisationId", "themeId"], "theme", [
      "organisationId",
      "id",
    ])
    .execute();
  await db.schema
    .createIndex("bearingTheme_by_themeId")
    .on("bearingTheme")
    .column("themeId")
    .execute();
  await db.schema
    .createTable("bearingComment")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("bearingId", "text", (column) => column.notNull())
    .addColumn("personId", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addUniqueConstraint("bearingComment_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("bearingComment_organisation", ["organisationId"], "organisation", [
      "id",
    ])
    .addForeignKeyConstraint(
      "bearingComment_bearingId",
      ["organisationId", "bearingId"],
      "bearing",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint("bearingComment_personId", ["organisationId", "personId"], "person", [
      "organisationId",
      "id",
    ])
    .execute();
  await db.schema
    .createIndex("bearingComment_by_bearingId")
    .on("bearingComment")
    .column("bearingId")
    .execute();
  await db.schema
    .createIndex("bearingComment_by_personId")
    .on("bearingComment")
    .column("personId")
    .execute();
}
