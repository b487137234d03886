import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect, type Database } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";

let db: Database;
beforeAll(async () => {
  db = connect(":memory:");
  await migrate(db);
});
afterAll(() => db.destroy());

/** Columns that end like a reference but name something that is no row of ours, or outlives it. */
const notReferences = new Set(["auditEntry.personId"]);
const references = /(Id|By)$/;

async function tables(): Promise<string[]> {
  const rows = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' and name not like 'kysely_%' and name not like 'sqlite_%'
  `.execute(db);
  return rows.rows.map((row) => row.name);
}

describe("the database", () => {
  test("ties every id column to a row", async () => {
    const loose: string[] = [];
    for (const table of await tables()) {
      const columns = await sql<{
        name: string;
      }>`select name from pragma_table_info(${table})`.execute(db);
      const keys = await sql<{
        from: string;
      }>`select "from" from pragma_foreign_key_list(${table})`.execute(db);
      const tied = new Set(keys.rows.map((row) => row.from));
      for (const { name } of columns.rows) {
        if (references.test(name) && !tied.has(name) && !notReferences.has(`${table}.${name}`))
          loose.push(`${table}.${name}`);
      }
    }
    expect(loose).toEqual([]);
  });

  test("gives every table but the organisation's own an organisation", async () => {
    const without: string[] = [];
    for (const table of await tables()) {
      const columns = await sql<{
        name: string;
      }>`select name from pragma_table_info(${table})`.execute(db);
      if (!columns.rows.some((column) => column.name === "organisationId")) without.push(table);
    }
    expect(without).toEqual(["organisation"]);
  });

  test("refuses a reference into another organisation", async () => {
    for (const table of await tables()) {
      const keys = await sql<{ id: number; from: string; table: string }>`
        select id, "from", "table" from pragma_foreign_key_list(${table})
      `.execute(db);
      const byKey = groupById(keys.rows);
      for (const columns of byKey.values()) {
        const isScoped = columns.some((column) => column.from === "organisationId");
        expect({ table, columns: columns.map((column) => column.from), isScoped }).toMatchObject({
          isScoped: true,
        });
      }
    }
  });

  test("writes through to the disk with every commit", async () => {
    const result = await sql<{ synchronous: number }>`pragma synchronous`.execute(db);
    expect(result.rows[0]?.synchronous).toBe(2);
  });
});

function groupById<Row extends { id: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) groups.set(row.id, [...(groups.get(row.id) ?? []), row]);
  return groups;
}
