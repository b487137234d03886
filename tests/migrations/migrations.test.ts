import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { connect, type Database } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";
import { migrations } from "#db/migrations/index.ts";

const names = Object.keys(migrations);

describe("migrations", () => {
  test("stand in the order of their timestamps", () => {
    expect([...names].sort()).toEqual(names);
  });

  test.each(names)(
    "from a filled database at %s lose no row and break no reference",
    async (name) => {
      const db = connect(":memory:");
      await migrate(db, name);
      const filled = await fillEveryTable(db);
      expect(filled.length).toBeGreaterThan(0);
      await migrate(db);
      for (const { table, rows } of filled) {
        expect({ table, rows: await countOf(db, table) }).toEqual({ table, rows });
      }
      expect((await sql`pragma foreign_key_check`.execute(db)).rows).toEqual([]);
      expect(
        (await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)).rows,
      ).toEqual([{ integrity_check: "ok" }]);
      await db.destroy();
    },
  );

  test("a second run changes nothing", async () => {
    const db = connect(":memory:");
    await migrate(db);
    expect(await migrate(db)).toEqual([]);
    await db.destroy();
  });
});

type Column = { name: string; type: string; notnull: number };

/** One row in every table that exists, each tied to the rows made before it. */
async function fillEveryTable(db: Database): Promise<{ table: string; rows: number }[]> {
  const tables = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_master
    where type = 'table' and name not like 'kysely_%' and name not like 'sqlite_%'
    order by rowid
  `.execute(db);
  await sql`pragma foreign_keys = off`.execute(db);
  for (const { name, sql: definition } of tables.rows) {
    const columns = (
      await sql<Column>`select name, type, "notnull" from pragma_table_info(${name})`.execute(db)
    ).rows;
    const values = columns.map((column) => sampleOf(name, column, definition));
    await sql`insert into ${sql.table(name)} (${sql.join(columns.map((column) => sql.ref(column.name)))})
      values (${sql.join(values)})`.execute(db);
  }
  await sql`pragma foreign_keys = on`.execute(db);
  expect((await sql`pragma foreign_key_check`.execute(db)).rows).toEqual([]);
  return tables.rows.map(({ name }) => ({ table: name, rows: 1 }));
}

/** Every row is called `one`, so every reference finds its row; columns with a list of values take the first. */
function sampleOf(table: string, column: Column, definition: string): string | number | null {
  const choice = new RegExp(`"${column.name}" in \\(([^)]*)\\)`)
    .exec(definition)?.[1]
    ?.split(",")[0]
    ?.trim();
  if (choice) return choice.startsWith("'") ? choice.slice(1, -1) : Number(choice);
  if (column.type.toLowerCase() === "integer") return 1;
  if (/(^id|Id|By)$/.test(column.name))
    return column.notnull || column.name === "id" ? "one" : null;
  return column.notnull ? `${table} ${column.name}` : null;
}

async function countOf(db: Database, table: string): Promise<number> {
  const result = await sql<{
    rows: number;
  }>`select count(*) as rows from ${sql.table(table)}`.execute(db);
  return Number(result.rows[0]?.rows ?? 0);
}
