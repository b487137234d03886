import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("session")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("personId", "text", (column) => column.notNull())
    .addColumn("createdAt", "text", (column) => column.notNull())
    .addColumn("lastSeenAt", "text", (column) => column.notNull())
    .addColumn("expiresAt", "text", (column) => column.notNull())
    .addColumn("userAgent", "text", (column) => column.notNull())
    .addUniqueConstraint("session_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("session_organisation", ["organisationId"], "organisation", ["id"])
    .addForeignKeyConstraint("session_personId", ["organisationId", "personId"], "person", [
      "organisationId",
      "id",
    ])
    .execute();
  await db.schema.createIndex("session_by_personId").on("session").column("personId").execute();
  await db.schema
    .createIndex("session_by_expiresAt")
    .on("session")
    .columns(["expiresAt"])
    .execute();
  await db.schema
    .createTable("signInLink")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("personId", "text", (column) => column.notNull())
    .addColumn("expiresAt", "text", (column) => column.notNull())
    .addColumn("usedAt", "text")
    .addUniqueConstraint("signInLink_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("signInLink_organisation", ["organisationId"], "organisation", ["id"])
    .addForeignKeyConstraint("signInLink_personId", ["organisationId", "personId"], "person", [
      "organisationId",
      "id",
    ])
    .execute();
  await db.schema
    .createIndex("signInLink_by_personId")
    .on("signInLink")
    .column("personId")
    .execute();
  await db.schema
    .createTable("formPost")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("postedAt", "text", (column) => column.notNull())
    .addUniqueConstraint("formPost_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("formPost_organisation", ["organisationId"], "organisation", ["id"])
    .execute();
  await db.schema
    .createIndex("formPost_by_postedAt")
    .on("formPost")
    .columns(["postedAt"])
    .execute();
  await db.schema
    .createTable("auditEntry")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("personId", "text")
    .addColumn("operation", "text", (column) => column.notNull())
    .addColumn("objectType", "text", (column) => column.notNull())
    .addColumn("objectKey", "text", (column) => column.notNull())
    .addColumn("objectName", "text", (column) => column.notNull())
    .addColumn("before", "text")
    .addColumn("after", "text")
    .addUniqueConstraint("auditEntry_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("auditEntry_organisation", ["organisationId"], "organisation", ["id"])
    .addForeignKeyConstraint("auditEntry_personId", ["organisationId", "personId"], "person", [
      "organisationId",
      "id",
    ])
    .execute();
  await db.schema
    .createIndex("auditEntry_by_personId")
    .on("auditEntry")
    .column("personId")
    .execute();
  await db.schema
    .createIndex("auditEntry_by_organisationId_at")
    .on("auditEntry")
    .columns(["organisationId", "at"])
    .execute();
  await db.schema
    .createIndex("auditEntry_by_organisationId_objectType_objectKey")
    .on("auditEntry")
    .columns(["organisationId", "objectType", "objectKey"])
    .execute();
}
