import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("qualityAnswer")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("indicatorId", "text", (column) => column.notNull())
    .addColumn("criterion", "text", (column) =>
      column
        .notNull()
        .check(
          sql`"criterion" in ('relevance', 'influenceable', 'ambition', 'completeSet', 'clearLanguage', 'singleQuestions', 'sameMeasure')`,
        ),
    )
    .addColumn("answer", "text", (column) =>
      column.notNull().check(sql`"answer" in ('yes', 'partly', 'no')`),
    )
    .addColumn("note", "text", (column) => column.notNull())
    .addColumn("answeredBy", "text", (column) => column.notNull())
    .addColumn("answeredAt", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .addUniqueConstraint("qualityAnswer_in_organisation", ["organisationId", "id"])
    .addUniqueConstraint("qualityAnswer_indicatorId_criterion", ["indicatorId", "criterion"])
    .addForeignKeyConstraint("qualityAnswer_organisation", ["organisationId"], "organisation", [
      "id",
    ])
    .addForeignKeyConstraint(
      "qualityAnswer_indicatorId",
      ["organisationId", "indicatorId"],
      "indicator",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint(
      "qualityAnswer_answeredBy",
      ["organisationId", "answeredBy"],
      "person",
      ["organisationId", "id"],
    )
    .execute();
  await db.schema
    .createIndex("qualityAnswer_by_indicatorId")
    .on("qualityAnswer")
    .column("indicatorId")
    .execute();
  await db.schema
    .createIndex("qualityAnswer_by_answeredBy")
    .on("qualityAnswer")
    .column("answeredBy")
    .execute();
  await db.schema
    .createTable("indicatorComment")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("indicatorId", "text", (column) => column.notNull())
    .addColumn("cell", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("writtenBy", "text")
    .addColumn("writtenAt", "text", (column) => column.notNull())
    .addColumn("resolution", "text", (column) => column.notNull())
    .addColumn("resolvedBy", "text")
    .addColumn("resolvedAt", "text")
    .addUniqueConstraint("indicatorComment_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("indicatorComment_organisation", ["organisationId"], "organisation", [
      "id",
    ])
    .addForeignKeyConstraint(
      "indicatorComment_indicatorId",
      ["organisationId", "indicatorId"],
      "indicator",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint(
      "indicatorComment_writtenBy",
      ["organisationId", "writtenBy"],
      "person",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint(
      "indicatorComment_resolvedBy",
      ["organisationId", "resolvedBy"],
      "person",
      ["organisationId", "id"],
    )
    .execute();
  await db.schema
    .createIndex("indicatorComment_by_indicatorId")
    .on("indicatorComment")
    .column("indicatorId")
    .execute();
  await db.schema
    .createIndex("indicatorComment_by_writtenBy")
    .on("indicatorComment")
    .column("writtenBy")
    .execute();
  await db.schema
    .createIndex("indicatorComment_by_resolvedBy")
    .on("indicatorComment")
    .column("resolvedBy")
    .execute();
  await db.schema
    .createTable("checkAnswer")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("indicatorId", "text", (column) => column.notNull())
    .addColumn("code", "text", (column) => column.notNull())
    .addColumn("subject", "text", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("answeredBy", "text", (column) => column.notNull())
    .addColumn("answeredAt", "text", (column) => column.notNull())
    .addUniqueConstraint("checkAnswer_in_organisation", ["organisationId", "id"])
    .addUniqueConstraint("checkAnswer_indicatorId_code_subject", ["indicatorId", "code", "subject"])
    .addForeignKeyConstraint("checkAnswer_organisation", ["organisationId"], "organisation", ["id"])
    .addForeignKeyConstraint(
      "checkAnswer_indicatorId",
      ["organisationId", "indicatorId"],
      "indicator",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint("checkAnswer_answeredBy", ["organisationId", "answeredBy"], "person", [
      "organisationId",
      "id",
    ])
    .execute();
  await db.schema
    .createIndex("checkAnswer_by_indicatorId")
    .on("checkAnswer")
    .column("indicatorId")
    .execute();
  await db.schema
    .createIndex("checkAnswer_by_answeredBy")
    .on("checkAnswer")
    .column("answeredBy")
    .execute();
}
