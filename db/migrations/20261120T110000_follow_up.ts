import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("reportingPeriod")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("roundId", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) =>
      column.notNull().check(sql`"kind" in ('interim', 'yearEnd')`),
    )
    .addColumn("year", "integer", (column) => column.notNull())
    .addColumn("opensOn", "text", (column) => column.notNull())
    .addColumn("dueOn", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`"state" in ('planned', 'open', 'frozen')`),
    )
    .addColumn("frozenAt", "text")
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .addUniqueConstraint("reportingPeriod_roundId_kind_year", ["roundId", "kind", "year"])
    .addUniqueConstraint("reportingPeriod_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("reportingPeriod_organisation", ["organisationId"], "organisation", [
      "id",
    ])
    .addForeignKeyConstraint("reportingPeriod_roundId", ["organisationId", "roundId"], "round", [
      "organisationId",
      "id",
    ])
    .execute();
  await db.schema
    .createTable("goalReport")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("reportingPeriodId", "text", (column) => column.notNull())
    .addColumn("goalId", "text", (column) => column.notNull())
    .addColumn("goalVersionId", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`"state" in ('draft', 'submitted')`),
    )
    .addColumn("status", "text", (column) =>
      column.check(
        sql`"status" in ('green', 'yellow', 'red', 'noData', 'notDue', 'tooEarly', 'notPublished', 'notRated')`,
      ),
    )
    .addColumn("suggestedStatus", "text", (column) =>
      column.check(
        sql`"suggestedStatus" in ('green', 'yellow', 'red', 'noData', 'notDue', 'tooEarly', 'notPublished', 'notRated')`,
      ),
    )
    .addColumn("suggestionBasis", "text", (column) => column.notNull())
    .addColumn("deviationReason", "text", (column) => column.notNull())
    .addColumn("effectAchieved", "text", (column) => column.notNull())
    .addColumn("evidence", "text", (column) => column.notNull())
    .addColumn("explanation", "text", (column) => column.notNull())
    .addColumn("remedy", "text", (column) => column.notNull())
    .addColumn("correctsReportId", "text")
    .addColumn("correctionReason", "text", (column) => column.notNull())
    .addColumn("createdBy", "text")
    .addColumn("submittedBy", "text")
    .addColumn("submittedAt", "text")
    .addColumn("updatedAt", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .addUniqueConstraint("goalReport_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("goalReport_organisation", ["organisationId"], "organisation", ["id"])
    .addForeignKeyConstraint(
      "goalReport_reportingPeriodId",
      ["organisationId", "reportingPeriodId"],
      "reportingPeriod",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint("goalReport_goalId", ["organisationId", "goalId"], "goal", [
      "organisationId",
      "id",
    ])
    .addForeignKeyConstraint(
      "goalReport_goalVersionId",
      ["organisationId", "goalVersionId"],
      "goalVersion",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint(
      "goalReport_correctsReportId",
      ["organisationId", "correctsReportId"],
      "goalReport",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint("goalReport_createdBy", ["organisationId", "createdBy"], "person", [
      "organisationId",
      "id",
    ])
    .addForeignKeyConstraint(
      "goalReport_submittedBy",
      ["organisationId", "submittedBy"],
      "person",
      ["organisationId", "id"],
    )
    .execute();
  await db.schema
    .createIndex("goalReport_by_reportingPeriodId")
    .on("goalReport")
    .column("reportingPeriodId")
    .execute();
  await db.schema.createIndex("goalReport_by_goalId").on("goalReport").column("goalId").execute();
  await db.schema
    .createIndex("goalReport_by_goalVersionId")
    .on("goalReport")
    .column("goalVersionId")
    .execute();
  await db.schema
    .createIndex("goalReport_by_correctsReportId")
    .on("goalReport")
    .column("correctsReportId")
    .execute();
  await db.schema
    .createIndex("goalReport_by_createdBy")
    .on("goalReport")
    .column("createdBy")
    .execute();
  await db.schema
    .createIndex("goalReport_by_submittedBy")
    .on("goalReport")
    .column("submittedBy")
    .execute();
  await db.schema
    .createIndex("goalReport_by_goalId_reportingPeriodId")
    .on("goalReport")
    .columns(["goalId", "reportingPeriodId"])
    .execute();
  await db.schema
    .createTable("reportEvidence")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("goalReportId", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull().check(sql`"kind" in ('link', 'file')`))
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("url", "text")
    .addColumn("fileId", "text")
    .addUniqueConstraint("reportEvidence_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("reportEvidence_organisation", ["organisationId"], "organisation", [
      "id",
    ])
    .addForeignKeyConstraint(
      "reportEvidence_goalReportId",
      ["organisationId", "goalReportId"],
      "goalReport",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint("reportEvidence_fileId", ["organisationId", "fileId"], "file", [
      "organisationId",
      "id",
    ])
    .execute();
  await db.schema
    .createIndex("reportEvidence_by_goalReportId")
    .on("reportEvidence")
    .column("goalReportId")
    .execute();
  await db.schema
    .createIndex("reportEvidence_by_fileId")
    .on("reportEvidence")
    .column("fileId")
    .execute();
}
