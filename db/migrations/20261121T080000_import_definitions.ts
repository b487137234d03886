import { type Kysely, sql } from "kysely";

const columns = [
  "id",
  "organisationId",
  "importBatchId",
  "objectType",
  "objectKey",
  "action",
  "before",
  "version",
] as const;

/** Lets an import fill in what definitions meant from a year on; a list of values in a column cannot be changed in place. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("importChangeMade")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("importBatchId", "text", (column) => column.notNull())
    .addColumn("objectType", "text", (column) =>
      column
        .notNull()
        .check(
          sql`"objectType" in ('indicator', 'target', 'measurement', 'benchmark', 'definition')`,
        ),
    )
    .addColumn("objectKey", "text", (column) => column.notNull())
    .addColumn("action", "text", (column) =>
      column.notNull().check(sql`"action" in ('insert', 'update')`),
    )
    .addColumn("before", "text", (column) => column.notNull())
    .addColumn("version", "integer")
    .addUniqueConstraint("importChange_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("importChange_organisation", ["organisationId"], "organisation", [
      "id",
    ])
    .addForeignKeyConstraint(
      "importChange_importBatchId",
      ["organisationId", "importBatchId"],
      "importBatch",
      ["organisationId", "id"],
    )
    .execute();
  const kept = sql.join(columns.map((column) => sql.ref(column)));
  await sql`insert into "importChangeMade" (${kept}) select ${kept} from "importChange"`.execute(
    db,
  );
  await db.schema.dropTable("importChange").execute();
  await db.schema.alterTable("importChangeMade").renameTo("importChange").execute();
  await db.schema
    .createIndex("importChange_by_importBatchId")
    .on("importChange")
    .column("importBatchId")
    .execute();
}
