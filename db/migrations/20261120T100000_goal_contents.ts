import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("goalVersionSource")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("goalVersionId", "text", (column) => column.notNull())
    .addColumn("knowledgeItemId", "text", (column) => column.notNull())
    .addUniqueConstraint("goalVersionSource_goalVersionId_knowledgeItemId", [
      "goalVersionId",
      "knowledgeItemId",
    ])
    .addUniqueConstraint("goalVersionSource_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("goalVersionSource_organisation", ["organisationId"], "organisation", [
      "id",
    ])
    .addForeignKeyConstraint(
      "goalVersionSource_goalVersionId",
      ["organisationId", "goalVersionId"],
      "goalVersion",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint(
      "goalVersionSource_knowledgeItemId",
      ["organisationId", "knowledgeItemId"],
      "knowledgeItem",
      ["organisationId", "id"],
    )
    .execute();
  await db.schema
    .createIndex("goalVersionSource_by_knowledgeItemId")
    .on("goalVersionSource")
    .column("knowledgeItemId")
    .execute();
  await db.schema
    .createTable("goalAction")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("goalVersionId", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("dueOn", "text")
    .addColumn("position", "integer", (column) => column.notNull())
    .addUniqueConstraint("goalAction_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("goalAction_organisation", ["organisationId"], "organisation", ["id"])
    .addForeignKeyConstraint(
      "goalAction_goalVersionId",
      ["organisationId", "goalVersionId"],
      "goalVersion",
      ["organisationId", "id"],
    )
    .execute();
  await db.schema
    .createIndex("goalAction_by_goalVersionId")
    .on("goalAction")
    .column("goalVersionId")
    .execute();
  await db.schema
    .createTable("goalFieldValue")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("goalVersionId", "text", (column) => column.notNull())
    .addColumn("goalFieldId", "text", (column) => column.notNull())
    .addColumn("value", "text", (column) => column.notNull())
    .addUniqueConstraint("goalFieldValue_goalVersionId_goalFieldId", [
      "goalVersionId",
      "goalFieldId",
    ])
    .addUniqueConstraint("goalFieldValue_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("goalFieldValue_organisation", ["organisationId"], "organisation", [
      "id",
    ])
    .addForeignKeyConstraint(
      "goalFieldValue_goalVersionId",
      ["organisationId", "goalVersionId"],
      "goalVersion",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint(
      "goalFieldValue_goalFieldId",
      ["organisationId", "goalFieldId"],
      "goalField",
      ["organisationId", "id"],
    )
    .execute();
  await db.schema
    .createIndex("goalFieldValue_by_goalFieldId")
    .on("goalFieldValue")
    .column("goalFieldId")
    .execute();
  await db.schema
    .createTable("goalQuestion")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("goalId", "text", (column) => column.notNull())
    .addColumn("askedBy", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("askedAt", "text", (column) => column.notNull())
    .addColumn("answer", "text", (column) => column.notNull())
    .addColumn("answeredBy", "text")
    .addColumn("answeredAt", "text")
    .addUniqueConstraint("goalQuestion_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("goalQuestion_organisation", ["organisationId"], "organisation", [
      "id",
    ])
    .addForeignKeyConstraint("goalQuestion_goalId", ["organisationId", "goalId"], "goal", [
      "organisationId",
      "id",
    ])
    .addForeignKeyConstraint("goalQuestion_askedBy", ["organisationId", "askedBy"], "person", [
      "organisationId",
      "id",
    ])
    .addForeignKeyConstraint(
      "goalQuestion_answeredBy",
      ["organisationId", "answeredBy"],
      "person",
      ["organisationId", "id"],
    )
    .execute();
  await db.schema
    .createIndex("goalQuestion_by_goalId")
    .on("goalQuestion")
    .column("goalId")
    .execute();
  await db.schema
    .createIndex("goalQuestion_by_askedBy")
    .on("goalQuestion")
    .column("askedBy")
    .execute();
  await db.schema
    .createIndex("goalQuestion_by_answeredBy")
    .on("goalQuestion")
    .column("answeredBy")
    .execute();
}
