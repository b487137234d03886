import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("ratingOverride")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("indicatorId", "text", (column) => column.notNull())
    .addColumn("year", "integer", (column) => column.notNull())
    .addColumn("rating", "text", (column) =>
      column.notNull().check(sql`"rating" in ('green', 'yellow', 'red')`),
    )
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("automaticRating", "text", (column) => column.notNull())
    .addColumn("automaticRule", "text", (column) => column.notNull())
    .addColumn("measurementId", "text")
    .addColumn("createdBy", "text", (column) => column.notNull())
    .addColumn("createdAt", "text", (column) => column.notNull())
    .addColumn("withdrawnBy", "text")
    .addColumn("withdrawnAt", "text")
    .addUniqueConstraint("ratingOverride_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("ratingOverride_organisation", ["organisationId"], "organisation", [
      "id",
    ])
    .addForeignKeyConstraint(
      "ratingOverride_indicatorId",
      ["organisationId", "indicatorId"],
      "indicator",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint(
      "ratingOverride_measurementId",
      ["organisationId", "measurementId"],
      "measurement",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint(
      "ratingOverride_createdBy",
      ["organisationId", "createdBy"],
      "person",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint(
      "ratingOverride_withdrawnBy",
      ["organisationId", "withdrawnBy"],
      "person",
      ["organisationId", "id"],
    )
    .execute();
  await db.schema
    .createIndex("ratingOverride_by_indicatorId")
    .on("ratingOverride")
    .column("indicatorId")
    .execute();
  await db.schema
    .createIndex("ratingOverride_by_measurementId")
    .on("ratingOverride")
    .column("measurementId")
    .execute();
  await db.schema
    .createIndex("ratingOverride_by_createdBy")
    .on("ratingOverride")
    .column("createdBy")
    .execute();
  await db.schema
    .createIndex("ratingOverride_by_withdrawnBy")
    .on("ratingOverride")
    .column("withdrawnBy")
    .execute();
  await db.schema
    .createTable("acceptedDeviation")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("goalId", "text")
    .addColumn("indicatorId", "text")
    .addColumn("committeeId", "text", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("decidedOn", "text", (column) => column.notNull())
    .addColumn("untilOn", "text", (column) => column.notNull())
    .addColumn("createdBy", "text", (column) => column.notNull())
    .addColumn("createdAt", "text", (column) => column.notNull())
    .addColumn("withdrawnBy", "text")
    .addColumn("withdrawnAt", "text")
    .addUniqueConstraint("acceptedDeviation_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("acceptedDeviation_organisation", ["organisationId"], "organisation", [
      "id",
    ])
    .addForeignKeyConstraint("acceptedDeviation_goalId", ["organisationId", "goalId"], "goal", [
      "organisationId",
      "id",
    ])
    .addForeignKeyConstraint(
      "acceptedDeviation_indicatorId",
      ["organisationId", "indicatorId"],
      "indicator",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint(
      "acceptedDeviation_committeeId",
      ["organisationId", "committeeId"],
      "committee",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint(
      "acceptedDeviation_createdBy",
      ["organisationId", "createdBy"],
      "person",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint(
      "acceptedDeviation_withdrawnBy",
      ["organisationId", "withdrawnBy"],
      "person",
      ["organisationId", "id"],
    )
    .execute();
  await db.schema
    .createIndex("acceptedDeviation_by_goalId")
    .on("acceptedDeviation")
    .column("goalId")
    .execute();
  await db.schema
    .createIndex("acceptedDeviation_by_indicatorId")
    .on("acceptedDeviation")
    .column("indicatorId")
    .execute();
  await db.schema
    .createIndex("acceptedDeviation_by_committeeId")
    .on("acceptedDeviation")
    .column("committeeId")
    .execute();
  await db.schema
    .createIndex("acceptedDeviation_by_createdBy")
    .on("acceptedDeviation")
    .column("createdBy")
    .execute();
  await db.schema
    .createIndex("acceptedDeviation_by_withdrawnBy")
    .on("acceptedDeviation")
    .column("withdrawnBy")
    .execute();
  await db.schema
    .createTable("earlyWarning")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("indicatorId", "text", (column) => column.notNull())
    .addColumn("signal", "text", (column) => column.notNull())
    .addColumn("unit", "text", (column) => column.notNull())
    .addColumn("comparator", "text", (column) =>
      column.notNull().check(sql`"comparator" in ('<', '<=', '>', '>=')`),
    )
    .addColumn("threshold", "text", (column) => column.notNull())
    .addColumn("ownerId", "text")
    .addColumn("frequency", "text", (column) =>
      column
        .notNull()
        .check(sql`"frequency" in ('week', 'month', 'quarter', 'tertial', 'halfYear')`),
    )
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .addColumn("retiredAt", "text")
    .addUniqueConstraint("earlyWarning_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("earlyWarning_organisation", ["organisationId"], "organisation", [
      "id",
    ])
    .addForeignKeyConstraint(
      "earlyWarning_indicatorId",
      ["organisationId", "indicatorId"],
      "indicator",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint("earlyWarning_ownerId", ["organisationId", "ownerId"], "person", [
      "organisationId",
      "id",
    ])
    .execute();
  await db.schema
    .createIndex("earlyWarning_by_indicatorId")
    .on("earlyWarning")
    .column("indicatorId")
    .execute();
  await db.schema
    .createIndex("earlyWarning_by_ownerId")
    .on("earlyWarning")
    .column("ownerId")
    .execute();
  await db.schema
    .createTable("earlyReading")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("earlyWarningId", "text", (column) => column.notNull())
    .addColumn("observedOn", "text", (column) => column.notNull())
    .addColumn("raw", "text", (column) => column.notNull())
    .addColumn("value", "text")
    .addColumn("note", "text", (column) => column.notNull())
    .addColumn("enteredBy", "text")
    .addColumn("enteredAt", "text", (column) => column.notNull())
    .addUniqueConstraint("earlyReading_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("earlyReading_organisation", ["organisationId"], "organisation", [
      "id",
    ])
    .addForeignKeyConstraint(
      "earlyReading_earlyWarningId",
      ["organisationId", "earlyWarningId"],
      "earlyWarning",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint("earlyReading_enteredBy", ["organisationId", "enteredBy"], "person", [
      "organisationId",
      "id",
    ])
    .execute();
  await db.schema
    .createIndex("earlyReading_by_earlyWarningId")
    .on("earlyReading")
    .column("earlyWarningId")
    .execute();
  await db.schema
    .createIndex("earlyReading_by_enteredBy")
    .on("earlyReading")
    .column("enteredBy")
    .execute();
}
