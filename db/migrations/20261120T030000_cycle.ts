import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("round")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("committeeId", "text", (column) => column.notNull())
    .addColumn("councilTermId", "text", (column) => column.notNull())
    .addColumn("year", "integer", (column) => column.notNull())
    .addColumn("previousRoundId", "text")
    .addColumn("openedAt", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .addUniqueConstraint("round_committeeId_year", ["committeeId", "year"])
    .addUniqueConstraint("round_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("round_organisation", ["organisationId"], "organisation", ["id"])
    .addForeignKeyConstraint("round_committeeId", ["organisationId", "committeeId"], "committee", [
      "organisationId",
      "id",
    ])
    .addForeignKeyConstraint(
      "round_councilTermId",
      ["organisationId", "councilTermId"],
      "councilTerm",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint(
      "round_previousRoundId",
      ["organisationId", "previousRoundId"],
      "round",
      ["organisationId", "id"],
    )
    .execute();
  await db.schema
    .createIndex("round_by_councilTermId")
    .on("round")
    .column("councilTermId")
    .execute();
  await db.schema
    .createIndex("round_by_previousRoundId")
    .on("round")
    .column("previousRoundId")
    .execute();
  await db.schema
    .createTable("roundStep")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("roundId", "text", (column) => column.notNull())
    .addColumn("step", "text", (column) =>
      column
        .notNull()
        .check(sql`"step" in ('knowledge', 'dialogue', 'bearings', 'goals', 'followUp')`),
    )
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`"state" in ('planned', 'open', 'closed')`),
    )
    .addColumn("startsOn", "text")
    .addColumn("dueOn", "text")
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .addUniqueConstraint("roundStep_roundId_step", ["roundId", "step"])
    .addUniqueConstraint("roundStep_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("roundStep_organisation", ["organisationId"], "organisation", ["id"])
    .addForeignKeyConstraint("roundStep_roundId", ["organisationId", "roundId"], "round", [
      "organisationId",
      "id",
    ])
    .execute();
  await db.schema
    .createTable("roundStepEvent")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("roundId", "text", (column) => column.notNull())
    .addColumn("step", "text", (column) =>
      column
        .notNull()
        .check(sql`"step" in ('knowledge', 'dialogue', 'bearings', 'goals', 'followUp')`),
    )
    .addColumn("action", "text", (column) =>
      column.notNull().check(sql`"action" in ('opened', 'closed', 'reopened')`),
    )
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("personId", "text")
    .addUniqueConstraint("roundStepEvent_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("roundStepEvent_organisation", ["organisationId"], "organisation", [
      "id",
    ])
    .addForeignKeyConstraint("roundStepEvent_roundId", ["organisationId", "roundId"], "round", [
      "organisationId",
      "id",
    ])
    .addForeignKeyConstraint("roundStepEvent_personId", ["organisationId", "personId"], "person", [
      "organisationId",
      "id",
    ])
    .execute();
  await db.schema
    .createIndex("roundStepEvent_by_roundId")
    .on("roundStepEvent")
    .column("roundId")
    .execute();
  await db.schema
    .createIndex("roundStepEvent_by_personId")
    .on("roundStepEvent")
    .column("personId")
    .execute();
  await db.schema
    .createTable("dialogueForm")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("roundId", "text", (column) => column.notNull())
    .addColumn("model", "text", (column) =>
      column.notNull().check(sql`"model" in ('sameType', 'crossCutting', 'individual', 'mixed')`),
    )
    .addColumn("facilitation", "text", (column) => column.notNull())
    .addColumn("decisionText", "text", (column) => column.notNull())
    .addColumn("decidedOn", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .addUniqueConstraint("dialogueForm_roundId", ["roundId"])
    .addUniqueConstraint("dialogueForm_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("dialogueForm_organisation", ["organisationId"], "organisation", [
      "id",
    ])
    .addForeignKeyConstraint("dialogueForm_roundId", ["organisationId", "roundId"], "round", [
      "organisationId",
      "id",
    ])
    .execute();
  await db.schema
    .createTable("dialogueFormCommittee")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("dialogueFormId", "text", (column) => column.notNull())
    .addColumn("committeeId", "text", (column) => column.notNull())
    .addUniqueConstraint("dialogueFormCommittee_dialogueFormId_committeeId", [
      "dialogueFormId",
      "committeeId",
    ])
    .addUniqueConstraint("dialogueFormCommittee_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint(
      "dialogueFormCommittee_organisation",
      ["organisationId"],
      "organisation",
      ["id"],
    )
    .addForeignKeyConstraint(
      "dialogueFormCommittee_dialogueFormId",
      ["organisationId", "dialogueFormId"],
      "dialogueForm",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint(
      "dialogueFormCommittee_committeeId",
      ["organisationId", "committeeId"],
      "committee",
      ["organisationId", "id"],
    )
    .execute();
  await db.schema
    .createIndex("dialogueFormCommittee_by_committeeId")
    .on("dialogueFormCommittee")
    .column("committeeId")
    .execute();
  await db.schema
    .createTable("committeeMeeting")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("committeeId", "text", (column) => column.notNull())
    .addColumn("roundId", "text", (column) => column.notNull())
    .addColumn("step", "text", (column) =>
      column
        .notNull()
        .check(sql`"step" in ('knowledge', 'dialogue', 'bearings', 'goals', 'followUp')`),
    )
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("heldOn", "text", (column) => column.notNull())
    .addColumn("startsAtTime", "text", (column) => column.notNull())
    .addColumn("place", "text", (column) => column.notNull())
    .addColumn("decisionText", "text", (column) => column.notNull())
    .addColumn("isHeld", "integer", (column) => column.notNull().check(sql`"isHeld" in (0, 1)`))
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .addUniqueConstraint("committeeMeeting_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("committeeMeeting_organisation", ["organisationId"], "organisation", [
      "id",
    ])
    .addForeignKeyConstraint(
      "committeeMeeting_committeeId",
      ["organisationId", "committeeId"],
      "committee",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint("committeeMeeting_roundId", ["organisationId", "roundId"], "round", [
      "organisationId",
      "id",
    ])
    .execute();
  await db.schema
    .createIndex("committeeMeeting_by_committeeId")
    .on("committeeMeeting")
    .column("committeeId")
    .execute();
  await db.schema
    .createIndex("committeeMeeting_by_roundId")
    .on("committeeMeeting")
    .column("roundId")
    .execute();
}
