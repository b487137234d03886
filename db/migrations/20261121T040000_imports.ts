import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("importBatch")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) =>
      column.notNull().check(sql`"kind" in ('indicators', 'measurements', 'jsonStat')`),
    )
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`"state" in ('preview', 'confirmed', 'undone')`),
    )
    .addColumn("content", "text", (column) => column.notNull())
    .addColumn("settings", "text", (column) => column.notNull())
    .addColumn("summary", "text", (column) => column.notNull())
    .addColumn("createdBy", "text", (column) => column.notNull())
    .addColumn("createdAt", "text", (column) => column.notNull())
    .addColumn("confirmedAt", "text")
    .addColumn("undoneAt", "text")
    .addUniqueConstraint("importBatch_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("importBatch_organisation", ["organisationId"], "organisation", ["id"])
    .addForeignKeyConstraint("importBatch_createdBy", ["organisationId", "createdBy"], "person", [
      "organisationId",
      "id",
    ])
    .execute();
  await db.schema
    .createIndex("importBatch_by_createdBy")
    .on("importBatch")
    .column("createdBy")
    .execute();
  await db.schema
    .createTable("importChange")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("importBatchId", "text", (column) => column.notNull())
    .addColumn("objectType", "text", (column) =>
      column
        .notNull()
        .check(sql`"objectType" in ('indicator', 'target', 'measurement', 'benchmark')`),
    )
    .addColumn("objectKey", "text", (column) => column.notNull())
    .addColumn("action", "text", (column) =>
      column.notNull().check(sql`"action" in ('insert', 'update')`),
    )
    .addColumn("before", "text", (column) => column.notNull())
    .addColumn("version", "integer")
    .addUniqueConstraint("importChange_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("importChange_organisation", ["organisationId"], "organisation", [
      "id",
    ])
    .addForeignKeyConstraint(
      "importChange_importBatchId",
      ["organisationId", "importBatchId"],
      "importBatch",
      ["organisationId", "id"],
    )
    .execute();
  await db.schema
    .createIndex("importChange_by_importBatchId")
    .on("importChange")
    .column("importBatchId")
    .execute();
  await db.schema
    .createTable("columnMapping")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("headings", "text", (column) => column.notNull())
    .addColumn("mapping", "text", (column) => column.notNull())
    .addColumn("savedBy", "text")
    .addColumn("savedAt", "text", (column) => column.notNull())
    .addUniqueConstraint("columnMapping_in_organisation", ["organisationId", "id"])
    .addUniqueConstraint("columnMapping_organisationId_kind_headings", [
      "organisationId",
      "kind",
      "headings",
    ])
    .addForeignKeyConstraint("columnMapping_organisation", ["organisationId"], "organisation", [
      "id",
    ])
    .addForeignKeyConstraint("columnMapping_savedBy", ["organisationId", "savedBy"], "person", [
      "organisationId",
      "id",
    ])
    .execute();
  await db.schema
    .createIndex("columnMapping_by_savedBy")
    .on("columnMapping")
    .column("savedBy")
    .execute();
}
