import { type Kysely, sql } from "kysely";

const bytes = "blob";
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("file")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("mediaType", "text", (column) => column.notNull())
    .addColumn("size", "integer", (column) => column.notNull())
    .addColumn("sha256", "text", (column) => column.notNull())
    .addColumn("content", bytes, (column) => column.notNull())
    .addColumn("uploadedBy", "text")
    .addColumn("uploadedAt", "text", (column) => column.notNull())
    .addUniqueConstraint("file_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("file_organisation", ["organisationId"], "organisation", ["id"])
    .addForeignKeyConstraint("file_uploadedBy", ["organisationId", "uploadedBy"], "person", [
      "organisationId",
      "id",
    ])
    .execute();
  await db.schema.createIndex("file_by_uploadedBy").on("file").column("uploadedBy").execute();
  await db.schema
    .createTable("knowledgeItem")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("roundId", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) =>
      column.notNull().check(sql`"kind" in ('text', 'file', 'link', 'series', 'followUp')`),
    )
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addColumn("url", "text")
    .addColumn("fileId", "text")
    .addColumn("unit", "text", (column) => column.notNull())
    .addColumn("source", "text", (column) => column.notNull())
    .addColumn("sourceOn", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("isRetired", "integer", (column) =>
      column.notNull().check(sql`"isRetired" in (0, 1)`),
    )
    .addColumn("createdBy", "text")
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .addUniqueConstraint("knowledgeItem_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("knowledgeItem_organisation", ["organisationId"], "organisation", [
      "id",
    ])
    .addForeignKeyConstraint("knowledgeItem_roundId", ["organisationId", "roundId"], "round", [
      "organisationId",
      "id",
    ])
    .addForeignKeyConstraint("knowledgeItem_fileId", ["organisationId", "fileId"], "file", [
      "organisationId",
      "id",
    ])
    .addForeignKeyConstraint("knowledgeItem_createdBy", ["organisationId", "createdBy"], "person", [
      "organisationId",
      "id",
    ])
    .execute();
  await db.schema
    .createIndex("knowledgeItem_by_roundId")
    .on("knowledgeItem")
    .column("roundId")
    .execute();
  await db.schema
    .createIndex("knowledgeItem_by_fileId")
    .on("knowledgeItem")
    .column("fileId")
    .execute();
  await db.schema
    .createIndex("knowledgeItem_by_createdBy")
    .on("knowledgeItem")
    .column("createdBy")
    .execute();
  await db.schema
    .createTable("knowledgePoint")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("knowledgeItemId", "text", (column) => column.notNull())
    .addColumn("period", "text", (column) => column.notNull())
    .addColumn("value", "text")
    .addColumn("position", "integer", (column) => column.notNull())
    .addUniqueConstraint("knowledgePoint_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("knowledgePoint_organisation", ["organisationId"], "organisation", [
      "id",
    ])
    .addForeignKeyConstraint(
      "knowledgePoint_knowledgeItemId",
      ["organisationId", "knowledgeItemId"],
      "knowledgeItem",
      ["organisationId", "id"],
    )
    .execute();
  await db.schema
    .createIndex("knowledgePoint_by_knowledgeItemId")
    .on("knowledgePoint")
    .column("knowledgeItemId")
    .execute();
}
