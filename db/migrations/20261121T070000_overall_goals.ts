import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("overallGoal")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn("councilTermId", "text", (column) => column.notNull())
    .addColumn("areaId", "text")
    .addColumn("parentId", "text")
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("responsible", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("retiredAt", "text")
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .addUniqueConstraint("overallGoal_in_organisation", ["organisationId", "id"])
    .addForeignKeyConstraint("overallGoal_organisation", ["organisationId"], "organisation", ["id"])
    .addForeignKeyConstraint(
      "overallGoal_councilTermId",
      ["organisationId", "councilTermId"],
      "councilTerm",
      ["organisationId", "id"],
    )
    .addForeignKeyConstraint("overallGoal_areaId", ["organisationId", "areaId"], "area", [
      "organisationId",
      "id",
    ])
    .addForeignKeyConstraint(
      "overallGoal_parentId",
      ["organisationId", "parentId"],
      "overallGoal",
      ["organisationId", "id"],
    )
    .execute();
  for (const column of ["councilTermId", "areaId", "parentId"]) {
    await db.schema
      .createIndex(`overallGoal_by_${column}`)
      .on("overallGoal")
      .column(column)
      .execute();
  }
  await createTies(db, {
    table: "overallGoalIndicator",
    from: ["overallGoalId", "overallGoal"],
    to: ["indicatorId", "indicator"],
    isOrdered: true,
  });
  await createTies(db, {
    table: "goalVersionOverallGoal",
    from: ["goalVersionId", "goalVersion"],
    to: ["overallGoalId", "overallGoal"],
    isOrdered: false,
  });
}

type Ties = {
  readonly table: string;
  readonly from: readonly [column: string, table: string];
  readonly to: readonly [column: string, table: string];
  readonly isOrdered: boolean;
};

/** A table of what is tied to what, each pair once, and found from both ends. */
async function createTies(db: Kysely<unknown>, { table, from, to, isOrdered }: Ties) {
  const [own, owner] = from;
  const [other, target] = to;
  const created = db.schema
    .createTable(table)
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("organisationId", "text", (column) => column.notNull())
    .addColumn(own, "text", (column) => column.notNull())
    .addColumn(other, "text", (column) => column.notNull())
    .addUniqueConstraint(`${table}_${own}_${other}`, [own, other])
    .addUniqueConstraint(`${table}_in_organisation`, ["organisationId", "id"])
    .addForeignKeyConstraint(`${table}_organisation`, ["organisationId"], "organisation", ["id"])
    .addForeignKeyConstraint(`${table}_${own}`, ["organisationId", own], owner, [
      "organisationId",
      "id",
    ])
    .addForeignKeyConstraint(`${table}_${other}`, ["organisationId", other], target, [
      "organisationId",
      "id",
    ]);
  await (isOrdered
    ? created.addColumn("position", "integer", (column) => column.notNull())
    : created
  ).execute();
  await db.schema.createIndex(`${table}_by_${other}`).on(table).column(other).execute();
}
