import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("indicatorDefinition")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("indicatorId", "text", (column) => column.notNull())
    .addColumn("fromYear", "integer", (column) => column.notNull())
    .addColumn("description", "text", (column) => column.notNull())
    .addColumn("unit", "text", (column) => column.notNull())
    .addColumn("measureKind", "text", (column) =>
      column.check(
        sql`"measureKind" in ('count', 'share', 'mean', 'rank', 'amount', 'yesNo', 'text')`,
      ),
    )
    .addColumn("scaleMin", "text")
    .addColumn("scaleMax", "text")
    .addColumn("bestEnd", "text", (column) => column.check(sql`"bestEnd" in ('high', 'low')`))
    .addColumn("numerator", "text", (column) => column.notNull())
    .addColumn("denominator", "text", (column) => column.notNull())
    .addColumn("dataSource", "text", (column) => column.notNull())
    .addColumn("isBreak", "integer", (column) => column.notNull().check(sql`"isBreak" in (0, 1)`))
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("createdBy", "text")
    .addColumn("createdAt", "text", (column) => column.notNull())
    .addUniqueConstraint("indicatorDefinition_in_organisation", ["organisationId", "id"])
    .addUniqueConstraint("indicatorDefinition_indicatorId_fromYear", ["indicatorId", "fromYear"])
    .addForeignKeyConstraint(
      "indicatorDefinition_organisation",
      ["organisationId"],
      "organisation",
      ["id"],
    )
    .addForeignKeyConstraint(
      "indicatorDefinition_indicatorId",
      ["organisationId", "indicatorId"],
      "indicator",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint(
      "indicatorDefinition_createdBy",
      ["organisationId", "createdBy"],
      "person",
      ["organisationId", "id"],
    )
    .execute();
  await db.schema
    .createIndex("indicatorDefinition_by_indicatorId")
    .on("indicatorDefinition")
    .column("indicatorId")
    .execute();
  await db.schema
    .createIndex("indicatorDefinition_by_createdBy")
    .on("indicatorDefinition")
    .column("createdBy")
    .execute();
  await db.schema
    .createTable("benchmark")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("indicatorId", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) =>
      column.notNull().check(sql`"kind" in ('national', 'group', 'other')`),
    )
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("year", "integer", (column) => column.notNull())
    .addColumn("raw", "text", (column) => column.notNull())
    .addColumn("value", "text")
    .addColumn("unit", "text", (column) => column.notNull())
    .addColumn("isPreliminary", "integer", (column) =>
      column.notNull().check(sql`"isPreliminary" in (0, 1)`),
    )
    .addColumn("dataSource", "text", (column) => column.notNull())
    .addColumn("withdrawnAt", "text")
    .addColumn("enteredBy", "text")
    .addColumn("enteredAt", "text", (column) => column.notNull())
    .addUniqueConstraint("benchmark_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("benchmark_organisation", ["organisationId"], "organisation", ["id"])
    .addForeignKeyConstraint(
      "benchmark_indicatorId",
      ["organisationId", "indicatorId"],
      "indicator",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint("benchmark_enteredBy", ["organisationId", "enteredBy"], "person", [
      "organisationId",
      "id",
    ])
    .execute();
  await db.schema
    .createIndex("benchmark_by_indicatorId")
    .on("benchmark")
    .column("indicatorId")
    .execute();
  await db.schema
    .createIndex("benchmark_by_enteredBy")
    .on("benchmark")
    .column("enteredBy")
    .execute();
}
