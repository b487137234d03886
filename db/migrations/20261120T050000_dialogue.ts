import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("dialogueMeeting")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("roundId", "text", (column) => column.notNull())
    .addColumn("model", "text", (column) =>
      column.notNull().check(sql`"model" in ('sameType', 'crossCutting', 'individual')`),
    )
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("theme", "text", (column) => column.notNull())
    .addColumn("heldOn", "text", (column) => column.notNull())
    .addColumn("startsAtTime", "text", (column) => column.notNull())
    .addColumn("place", "text", (column) => column.notNull())
    .addColumn("facilitatorId", "text")
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`"state" in ('planned', 'running', 'closed')`),
    )
    .addColumn("summary", "text", (column) => column.notNull())
    .addColumn("startedAt", "text")
    .addColumn("closedAt", "text")
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .addUniqueConstraint("dialogueMeeting_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("dialogueMeeting_organisation", ["organisationId"], "organisation", [
      "id",
    ])
    .addForeignKeyConstraint("dialogueMeeting_roundId", ["organisationId", "roundId"], "round", [
      "organisationId",
      "id",
    ])
    .addForeignKeyConstraint(
      "dialogueMeeting_facilitatorId",
      ["organisationId", "facilitatorId"],
      "person",
      ["organisationId", "id"],
    )
    .execute();
  await db.schema
    .createIndex("dialogueMeeting_by_roundId")
    .on("dialogueMeeting")
    .column("roundId")
    .execute();
  await db.schema
    .createIndex("dialogueMeeting_by_facilitatorId")
    .on("dialogueMeeting")
    .column("facilitatorId")
    .execute();
  await db.schema
    .createTable("dialogueMeetingCommittee")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("dialogueMeetingId", "text", (column) => column.notNull())
    .addColumn("committeeId", "text", (column) => column.notNull())
    .addUniqueConstraint("dialogueMeetingCommittee_dialogueMeetingId_committeeId", [
      "dialogueMeetingId",
      "committeeId",
    ])
    .addUniqueConstraint("dialogueMeetingCommittee_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint(
      "dialogueMeetingCommittee_organisation",
      ["organisationId"],
      "organisation",
      ["id"],
    )
    .addForeignKeyConstraint(
      "dialogueMeetingCommittee_dialogueMeetingId",
      ["organisationId", "dialogueMeetingId"],
      "dialogueMeeting",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint(
      "dialogueMeetingCommittee_committeeId",
      ["organisationId", "committeeId"],
      "committee",
      ["organisationId", "id"],
    )
    .execute();
  await db.schema
    .createIndex("dialogueMeetingCommittee_by_committeeId")
    .on("dialogueMeetingCommittee")
    .column("committeeId")
    .execute();
  await db.schema
    .createTable("dialogueMeetingInstitution")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("dialogueMeetingId", "text", (column) => column.notNull())
    .addColumn("institutionId", "text", (column) => column.notNull())
    .addUniqueConstraint("dialogueMeetingInstitution_dialogueMeetingId_institutionId", [
      "dialogueMeetingId",
      "institutionId",
    ])
    .addUniqueConstraint("dialogueMeetingInstitution_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint(
      "dialogueMeetingInstitution_organisation",
      ["organisationId"],
      "organisation",
      ["id"],
    )
    .addForeignKeyConstraint(
      "dialogueMeetingInstitution_dialogueMeetingId",
      ["organisationId", "dialogueMeetingId"],
      "dialogueMeeting",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint(
      "dialogueMeetingInstitution_institutionId",
      ["organisationId", "institutionId"],
      "institution",
      ["organisationId", "id"],
    )
    .execute();
  await db.schema
    .createIndex("dialogueMeetingInstitution_by_institutionId")
    .on("dialogueMeetingInstitution")
    .column("institutionId")
    .execute();
  await db.schema
    .createTable("attendance")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("dialogueMeetingId", "text", (column) => column.notNull())
    .addColumn("personId", "text", (column) => column.notNull())
    .addUniqueConstraint("attendance_dialogueMeetingId_personId", ["dialogueMeetingId", "personId"])
    .addUniqueConstraint("attendance_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("attendance_organisation", ["organisationId"], "organisation", ["id"])
    .addForeignKeyConstraint(
      "attendance_dialogueMeetingId",
      ["organisationId", "dialogueMeetingId"],
      "dialogueMeeting",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint("attendance_personId", ["organisationId", "personId"], "person", [
      "organisationId",
      "id",
    ])
    .execute();
  await db.schema
    .createIndex("attendance_by_personId")
    .on("attendance")
    .column("personId")
    .execute();
}
