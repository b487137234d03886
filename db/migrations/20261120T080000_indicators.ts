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
    .addColumn("lowerBenchmark", "text", (column) =>
      column.check(sql`"lowerBenchmark" in ('national', 'group', 'other')`),
    )
    .addColumn("desiredThreshold", "text")
    .addColumn("desiredBenchmark", "text", (column) =>
      column.check(sql`"desiredBenchmark" in ('national', 'group', 'other')`),
    )
    .addColumn("areaId", "text")
    .addColumn("sharedFromId", "text")
    .addColumn("parentId", "text")
    .addColumn("measureKind", "text", (column) =>
      column.check(
        sql`"measureKind" in ('count', 'share', 'mean', 'rank', 'amount', 'yesNo', 'text')`,
      ),
    )
    .addColumn("indicatorType", "text", (column) =>
      column.check(sql`"indicatorType" in ('count', 'measuredQuality', 'perceivedQuality')`),
    )
    .addColumn("perspective", "text", (column) =>
      column.check(sql`"perspective" in ('users', 'staff', 'economy', 'society')`),
    )
    .addColumn("influenceable", "text", (column) =>
      column
        .notNull()
        .defaultTo("notStated")
        .check(sql`"influenceable" in ('yes', 'partly', 'no', 'notStated')`),
    )
    .addColumn("scaleMin", "text")
    .addColumn("scaleMax", "text")
    .addColumn("bestEnd", "text", (column) => column.check(sql`"bestEnd" in ('high', 'low')`))
    .addColumn("numerator", "text", (column) => column.notNull().defaultTo(""))
    .addColumn("denominator", "text", (column) => column.notNull().defaultTo(""))
    .addColumn("isShared", "integer", (column) =>
      column.notNull().defaultTo(0).check(sql`"isShared" in (0, 1)`),
    )
    .addColumn("ownerId", "text")
    .addColumn("frequency", "text", (column) =>
      column
        .notNull()
        .defaultTo("year")
        .check(
          sql`"frequency" in ('month', 'quarter', 'tertial', 'halfYear', 'year', 'secondYear')`,
        ),
    )
    .addColumn("publicationDelayDays", "integer")
    .addColumn("graceDays", "integer", (column) => column.notNull().defaultTo(30))
    .addColumn("effectLagYears", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("consistencyGroup", "text", (column) => column.notNull().defaultTo(""))
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
    .addForeignKeyConstraint("indicator_areaId", ["organisationId", "areaId"], "area", [
      "organisationId",
      "id",
    ])
    .addForeignKeyConstraint(
      "indicator_sharedFromId",
      ["organisationId", "sharedFromId"],
      "indicator",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint("indicator_parentId", ["organisationId", "parentId"], "indicator", [
      "organisationId",
      "id",
    ])
    .addForeignKeyConstraint("indicator_ownerId", ["organisationId", "ownerId"], "person", [
      "organisationId",
      "id",
    ])
    .execute();
  await db.schema
    .createIndex("indicator_by_institutionId")
    .on("indicator")
    .column("institutionId")
    .execute();
  await db.schema.createIndex("indicator_by_areaId").on("indicator").column("areaId").execute();
  await db.schema
    .createIndex("indicator_by_sharedFromId")
    .on("indicator")
    .column("sharedFromId")
    .execute();
  await db.schema.createIndex("indicator_by_parentId").on("indicator").column("parentId").execute();
  await db.schema.createIndex("indicator_by_ownerId").on("indicator").column("ownerId").execute();
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
    .addColumn("consulted", "text", (column) => column.notNull().defaultTo(""))
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
    .addColumn("numerator", "text")
    .addColumn("denominator", "text")
    .addColumn("respondents", "integer")
    .addColumn("withdrawnAt", "text")
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
