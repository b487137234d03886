import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("organisation")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("slug", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) =>
      column.notNull().check(sql`"kind" in ('municipality', 'institution')`),
    )
    .addColumn("country", "text", (column) =>
      column.notNull().check(sql`"country" in ('DK', 'NO')`),
    )
    .addColumn("locale", "text", (column) =>
      column.notNull().check(sql`"locale" in ('da', 'nb', 'nn', 'en')`),
    )
    .addColumn("softGoalLimit", "integer", (column) => column.notNull())
    .addColumn("usesBaselineFallback", "integer", (column) =>
      column.notNull().check(sql`"usesBaselineFallback" in (0, 1)`),
    )
    .addColumn("smallNumberLimit", "integer", (column) => column.notNull().defaultTo(5))
    .addColumn("isDemo", "integer", (column) => column.notNull().check(sql`"isDemo" in (0, 1)`))
    .addColumn("dataVersion", "integer", (column) => column.notNull().defaultTo(1))
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .addColumn("createdAt", "text", (column) => column.notNull())
    .addUniqueConstraint("organisation_slug", ["slug"])
    .execute();
  await db.schema
    .createTable("councilTerm")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("startsOn", "text", (column) => column.notNull())
    .addColumn("endsOn", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .addColumn("retiredAt", "text")
    .addUniqueConstraint("councilTerm_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("councilTerm_organisation", ["organisationId"], "organisation", ["id"])
    .execute();
  await db.schema
    .createTable("committee")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("slug", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("purpose", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .addColumn("retiredAt", "text")
    .addUniqueConstraint("committee_organisationId_slug", ["organisationId", "slug"])
    .addUniqueConstraint("committee_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("committee_organisation", ["organisationId"], "organisation", ["id"])
    .execute();
  await db.schema
    .createTable("institutionType")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .addColumn("retiredAt", "text")
    .addUniqueConstraint("institutionType_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("institutionType_organisation", ["organisationId"], "organisation", [
      "id",
    ])
    .execute();
  await db.schema
    .createTable("area")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("committeeId", "text")
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("penHolder", "text", (column) =>
      column.notNull().check(sql`"penHolder" in ('administration', 'institutionLeader')`),
    )
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .addColumn("retiredAt", "text")
    .addUniqueConstraint("area_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("area_organisation", ["organisationId"], "organisation", ["id"])
    .addForeignKeyConstraint("area_committeeId", ["organisationId", "committeeId"], "committee", [
      "organisationId",
      "id",
    ])
    .execute();
  await db.schema.createIndex("area_by_committeeId").on("area").column("committeeId").execute();
  await db.schema
    .createTable("institution")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("slug", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("institutionTypeId", "text", (column) => column.notNull())
    .addColumn("areaId", "text", (column) => column.notNull())
    .addColumn("scope", "text", (column) =>
      column.notNull().check(sql`"scope" in ('core', 'support')`),
    )
    .addColumn("district", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .addColumn("retiredAt", "text")
    .addUniqueConstraint("institution_organisationId_slug", ["organisationId", "slug"])
    .addUniqueConstraint("institution_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("institution_organisation", ["organisationId"], "organisation", ["id"])
    .addForeignKeyConstraint(
      "institution_institutionTypeId",
      ["organisationId", "institutionTypeId"],
      "institutionType",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint("institution_areaId", ["organisationId", "areaId"], "area", [
      "organisationId",
      "id",
    ])
    .execute();
  await db.schema
    .createIndex("institution_by_institutionTypeId")
    .on("institution")
    .column("institutionTypeId")
    .execute();
  await db.schema.createIndex("institution_by_areaId").on("institution").column("areaId").execute();
  await db.schema
    .createTable("person")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("email", "text", (column) => column.notNull())
    .addColumn("locale", "text", (column) =>
      column.check(sql`"locale" in ('da', 'nb', 'nn', 'en')`),
    )
    .addColumn("passwordHash", "text")
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .addColumn("retiredAt", "text")
    .addUniqueConstraint("person_organisationId_email", ["organisationId", "email"])
    .addUniqueConstraint("person_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("person_organisation", ["organisationId"], "organisation", ["id"])
    .execute();
  await db.schema.createIndex("person_by_email").on("person").columns(["email"]).execute();
  await db.schema
    .createTable("roleAssignment")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("personId", "text", (column) => column.notNull())
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("committeeId", "text")
    .addColumn("institutionId", "text")
    .addUniqueConstraint("roleAssignment_personId_role_committeeId_institutionId", [
      "personId",
      "role",
      "committeeId",
      "institutionId",
    ])
    .addUniqueConstraint("roleAssignment_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("roleAssignment_organisation", ["organisationId"], "organisation", [
      "id",
    ])
    .addForeignKeyConstraint("roleAssignment_personId", ["organisationId", "personId"], "person", [
      "organisationId",
      "id",
    ])
    .addForeignKeyConstraint(
      "roleAssignment_committeeId",
      ["organisationId", "committeeId"],
      "committee",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint(
      "roleAssignment_institutionId",
      ["organisationId", "institutionId"],
      "institution",
      ["organisationId", "id"],
    )
    .execute();
  await db.schema
    .createIndex("roleAssignment_by_committeeId")
    .on("roleAssignment")
    .column("committeeId")
    .execute();
  await db.schema
    .createIndex("roleAssignment_by_institutionId")
    .on("roleAssignment")
    .column("institutionId")
    .execute();
  await db.schema
    .createTable("goalField")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("label", "text", (column) => column.notNull())
    .addColumn("help", "text", (column) => column.notNull())
    .addColumn("isRequired", "integer", (column) =>
      column.notNull().check(sql`"isRequired" in (0, 1)`),
    )
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .addColumn("retiredAt", "text")
    .addUniqueConstraint("goalField_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("goalField_organisation", ["organisationId"], "organisation", ["id"])
    .execute();
}
