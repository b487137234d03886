import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("indicator")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("institutionId", "text")
    .addColumn("number", "text", (column) => column.notNull())
    .addColumn("heading", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("description", "text", (column) => column.notNull())
    .addColumn("unit", "text", (column) => column.notNull())
    .addColumn("direction", "text", (column) =>
      column.check(
        sql`"direction" in ('higher', 'lower', 'band', 'rank', 'increaseBy', 'decreaseBy', 'yesNo', 'text', 'observe')`,
      ),
    )
    .addColumn("baselineRaw", "text", (column) => column.notNull())
    .addColumn("baselineKind", "text", (column) => column.notNull())
    .addColumn("baselineValue", "text")
    .addColumn("baselineUnit", "text", (column) => column.notNull())
    .addColumn("baselineCertainty", "text", (column) => column.notNull())
    .addColumn("baselineYear", "integer")
    .addColumn("lowerThreshold", "text")
    .addColumn("dataSource", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .addColumn("retiredAt", "text")
    .addUniqueConstraint("indicator_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("indicator_organisation", ["organisationId"], "organisation", ["id"])
    .addForeignKeyConstraint(
      "indicator_institutionId",
      ["organisationId", "institutionId"],
      "institution",
      ["organisationId", "id"],
    )
    .execute();
  await db.schema
    .createIndex("indicator_by_institutionId")
    .on("indicator")
    .column("institutionId")
    .execute();
  await db.schema
    .createTable("indicatorTarget")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("indicatorId", "text", (column) => column.notNull())
    .addColumn("year", "integer", (column) => column.notNull())
    .addColumn("raw", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("comparator", "text")
    .addColumn("value", "text")
    .addColumn("valueHigh", "text")
    .addColumn("unit", "text", (column) => column.notNull())
    .addColumn("direction", "text")
    .addColumn("directionFrom", "text")
    .addColumn("certainty", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .addUniqueConstraint("indicatorTarget_indicatorId_year", ["indicatorId", "year"])
    .addUniqueConstraint("indicatorTarget_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("indicatorTarget_organisation", ["organisationId"], "organisation", [
      "id",
    ])
    .addForeignKeyConstraint(
      "indicatorTarget_indicatorId",
      ["organisationId", "indicatorId"],
      "indicator",
      ["organisationId", "id"],
    )
    .execute();
  await db.schema
    .createTable("measurement")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("indicatorId", "text", (column) => column.notNull())
    .addColumn("year", "integer", (column) => column.notNull())
    .addColumn("period", "text", (column) => column.notNull())
    .addColumn("raw", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("value", "text")
    .addColumn("unit", "text", (column) => column.notNull())
    .addColumn("isPreliminary", "integer", (column) =>
      column.notNull().check(sql`"isPreliminary" in (0, 1)`),
    )
    .addColumn("isApproximate", "integer", (column) =>
      column.notNull().check(sql`"isApproximate" in (0, 1)`),
    )
    .addColumn("note", "text", (column) => column.notNull())
    .addColumn("enteredBy", "text")
    .addColumn("enteredAt", "text", (column) => column.notNull())
    .addUniqueConstraint("measurement_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("measurement_organisation", ["organisationId"], "organisation", ["id"])
    .addForeignKeyConstraint(
      "measurement_indicatorId",
      ["organisationId", "indicatorId"],
      "indicator",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint("measurement_enteredBy", ["organisationId", "enteredBy"], "person", [
      "organisationId",
      "id",
    ])
    .execute();
  await db.schema
    .createIndex("measurement_by_indicatorId")
    .on("measurement")
    .column("indicatorId")
    .execute();
  await db.schema
    .createIndex("measurement_by_enteredBy")
    .on("measurement")
    .column("enteredBy")
    .execute();
  await db.schema
    .createIndex("measurement_by_indicatorId_year")
    .on("measurement")
    .columns(["indicatorId", "year"])
    .execute();
}
