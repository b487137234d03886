import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("agendaItem")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("dialogueMeetingId", "text", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("minutes", "integer", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("startedAt", "text")
    .addColumn("endedAt", "text")
    .addColumn("isFollowUp", "integer", (column) =>
      column.notNull().check(sql`"isFollowUp" in (0, 1)`),
    )
    .addUniqueConstraint("agendaItem_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("agendaItem_organisation", ["organisationId"], "organisation", ["id"])
    .addForeignKeyConstraint(
      "agendaItem_dialogueMeetingId",
      ["organisationId", "dialogueMeetingId"],
      "dialogueMeeting",
      ["organisationId", "id"],
    )
    .execute();
  await db.schema
    .createIndex("agendaItem_by_dialogueMeetingId")
    .on("agendaItem")
    .column("dialogueMeetingId")
    .execute();
  await db.schema
    .createTable("preparation")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("dialogueMeetingId", "text", (column) => column.notNull())
    .addColumn("institutionId", "text", (column) => column.notNull())
    .addColumn("staffDialogue", "text", (column) => column.notNull())
    .addColumn("staffDialogueOn", "text")
    .addColumn("boardDialogue", "text", (column) => column.notNull())
    .addColumn("boardDialogueOn", "text")
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("conditions", "text", (column) => column.notNull())
    .addColumn("challenges", "text", (column) => column.notNull())
    .addColumn("developmentNeeds", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`"state" in ('draft', 'submitted')`),
    )
    .addColumn("submittedAt", "text")
    .addColumn("updatedAt", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .addUniqueConstraint("preparation_dialogueMeetingId_institutionId", [
      "dialogueMeetingId",
      "institutionId",
    ])
    .addUniqueConstraint("preparation_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("preparation_organisation", ["organisationId"], "organisation", ["id"])
    .addForeignKeyConstraint(
      "preparation_dialogueMeetingId",
      ["organisationId", "dialogueMeetingId"],
      "dialogueMeeting",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint(
      "preparation_institutionId",
      ["organisationId", "institutionId"],
      "institution",
      ["organisationId", "id"],
    )
    .execute();
  await db.schema
    .createIndex("preparation_by_institutionId")
    .on("preparation")
    .column("institutionId")
    .execute();
  await db.schema
    .createTable("theme")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("dialogueMeetingId", "text", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .addUniqueConstraint("theme_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("theme_organisation", ["organisationId"], "organisation", ["id"])
    .addForeignKeyConstraint(
      "theme_dialogueMeetingId",
      ["organisationId", "dialogueMeetingId"],
      "dialogueMeeting",
      ["organisationId", "id"],
    )
    .execute();
  await db.schema
    .createIndex("theme_by_dialogueMeetingId")
    .on("theme")
    .column("dialogueMeetingId")
    .execute();
  await db.schema
    .createTable("contribution")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("dialogueMeetingId", "text", (column) => column.notNull())
    .addColumn("agendaItemId", "text")
    .addColumn("themeId", "text")
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("institutionId", "text")
    .addColumn("personId", "text")
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("createdBy", "text")
    .addColumn("createdAt", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .addUniqueConstraint("contribution_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("contribution_organisation", ["organisationId"], "organisation", [
      "id",
    ])
    .addForeignKeyConstraint(
      "contribution_dialogueMeetingId",
      ["organisationId", "dialogueMeetingId"],
      "dialogueMeeting",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint(
      "contribution_agendaItemId",
      ["organisationId", "agendaItemId"],
      "agendaItem",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint("contribution_themeId", ["organisationId", "themeId"], "theme", [
      "organisationId",
      "id",
    ])
    .addForeignKeyConstraint(
      "contribution_institutionId",
      ["organisationId", "institutionId"],
      "institution",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint("contribution_personId", ["organisationId", "personId"], "person", [
      "organisationId",
      "id",
    ])
    .addForeignKeyConstraint("contribution_createdBy", ["organisationId", "createdBy"], "person", [
      "organisationId",
      "id",
    ])
    .execute();
  await db.schema
    .createIndex("contribution_by_dialogueMeetingId")
    .on("contribution")
    .column("dialogueMeetingId")
    .execute();
  await db.schema
    .createIndex("contribution_by_agendaItemId")
    .on("contribution")
    .column("agendaItemId")
    .execute();
  await db.schema
    .createIndex("contribution_by_themeId")
    .on("contribution")
    .column("themeId")
    .execute();
  await db.schema
    .createIndex("contribution_by_institutionId")
    .on("contribution")
    .column("institutionId")
    .execute();
  await db.schema
    .createIndex("contribution_by_personId")
    .on("contribution")
    .column("personId")
    .execute();
  await db.schema
    .createIndex("contribution_by_createdBy")
    .on("contribution")
    .column("createdBy")
    .execute();
}
