import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("goal")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("institutionId", "text", (column) => column.notNull())
    .addColumn("committeeId", "text", (column) => column.notNull())
    .addColumn("roundId", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("approvedVersionNumber", "integer")
    .addColumn("latestVersionNumber", "integer", (column) => column.notNull())
    .addColumn("retiredAt", "text")
    .addColumn("retireReason", "text", (column) => column.notNull().defaultTo(""))
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .addUniqueConstraint("goal_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("goal_organisation", ["organisationId"], "organisation", ["id"])
    .addForeignKeyConstraint(
      "goal_institutionId",
      ["organisationId", "institutionId"],
      "institution",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint("goal_committeeId", ["organisationId", "committeeId"], "committee", [
      "organisationId",
      "id",
    ])
    .addForeignKeyConstraint("goal_roundId", ["organisationId", "roundId"], "round", [
      "organisationId",
      "id",
    ])
    .execute();
  await db.schema.createIndex("goal_by_institutionId").on("goal").column("institutionId").execute();
  await db.schema.createIndex("goal_by_committeeId").on("goal").column("committeeId").execute();
  await db.schema.createIndex("goal_by_roundId").on("goal").column("roundId").execute();
  await db.schema
    .createTable("goalVersion")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("goalId", "text", (column) => column.notNull())
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`"state" in ('draft', 'submitted', 'approved', 'returned')`),
    )
    .addColumn("kind", "text", (column) =>
      column.notNull().check(sql`"kind" in ('development', 'productivity')`),
    )
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("background", "text", (column) => column.notNull())
    .addColumn("statement", "text", (column) => column.notNull())
    .addColumn("expectedEffect", "text", (column) => column.notNull())
    .addColumn("followUpPlan", "text", (column) => column.notNull())
    .addColumn("qualitativeEvidence", "text", (column) => column.notNull())
    .addColumn("positiveConsequences", "text", (column) => column.notNull())
    .addColumn("negativeConsequences", "text", (column) => column.notNull())
    .addColumn("responsible", "text", (column) => column.notNull())
    .addColumn("reasonKind", "text", (column) =>
      column.notNull().check(sql`"reasonKind" in ('initial', 'budget', 'other')`),
    )
    .addColumn("budgetYear", "integer")
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("createdBy", "text")
    .addColumn("createdAt", "text", (column) => column.notNull())
    .addColumn("submittedBy", "text")
    .addColumn("submittedAt", "text")
    .addColumn("decidedBy", "text")
    .addColumn("decidedOn", "text")
    .addColumn("returnReason", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .addUniqueConstraint("goalVersion_goalId_number", ["goalId", "number"])
    .addUniqueConstraint("goalVersion_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("goalVersion_organisation", ["organisationId"], "organisation", ["id"])
    .addForeignKeyConstraint("goalVersion_goalId", ["organisationId", "goalId"], "goal", [
      "organisationId",
      "id",
    ])
    .addForeignKeyConstraint("goalVersion_createdBy", ["organisationId", "createdBy"], "person", [
      "organisationId",
      "id",
    ])
    .addForeignKeyConstraint(
      "goalVersion_submittedBy",
      ["organisationId", "submittedBy"],
      "person",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint("goalVersion_decidedBy", ["organisationId", "decidedBy"], "person", [
      "organisationId",
      "id",
    ])
    .execute();
  await db.schema
    .createIndex("goalVersion_by_createdBy")
    .on("goalVersion")
    .column("createdBy")
    .execute();
  await db.schema
    .createIndex("goalVersion_by_submittedBy")
    .on("goalVersion")
    .column("submittedBy")
    .execute();
  await db.schema
    .createIndex("goalVersion_by_decidedBy")
    .on("goalVersion")
    .column("decidedBy")
    .execute();
  await db.schema
    .createTable("goalVersionBearing")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("goalVersionId", "text", (column) => column.notNull())
    .addColumn("bearingId", "text", (column) => column.notNull())
    .addUniqueConstraint("goalVersionBearing_goalVersionId_bearingId", [
      "goalVersionId",
      "bearingId",
    ])
    .addUniqueConstraint("goalVersionBearing_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint(
      "goalVersionBearing_organisation",
      ["organisationId"],
      "organisation",
      ["id"],
    )
    .addForeignKeyConstraint(
      "goalVersionBearing_goalVersionId",
      ["organisationId", "goalVersionId"],
      "goalVersion",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint(
      "goalVersionBearing_bearingId",
      ["organisationId", "bearingId"],
      "bearing",
      ["organisationId", "id"],
    )
    .execute();
  await db.schema
    .createIndex("goalVersionBearing_by_bearingId")
    .on("goalVersionBearing")
    .column("bearingId")
    .execute();
  await db.schema
    .createTable("goalVersionIndicator")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("goalVersionId", "text", (column) => column.notNull())
    .addColumn("indicatorId", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addUniqueConstraint("goalVersionIndicator_goalVersionId_indicatorId", [
      "goalVersionId",
      "indicatorId",
    ])
    .addUniqueConstraint("goalVersionIndicator_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint(
      "goalVersionIndicator_organisation",
      ["organisationId"],
      "organisation",
      ["id"],
    )
    .addForeignKeyConstraint(
      "goalVersionIndicator_goalVersionId",
      ["organisationId", "goalVersionId"],
      "goalVersion",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint(
      "goalVersionIndicator_indicatorId",
      ["organisationId", "indicatorId"],
      "indicator",
      ["organisationId", "id"],
    )
    .execute();
  await db.schema
    .createIndex("goalVersionIndicator_by_indicatorId")
    .on("goalVersionIndicator")
    .column("indicatorId")
    .execute();
}
