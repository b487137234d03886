import { sql } from "kysely";
import { expect, test } from "vitest";
import { da } from "#app/i18n/messages/da/index.ts";
import { connect } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";
import { readSources } from "#tests/architecture/source.ts";

const sources = readSources().filter((file) => file.text.includes("recordAudit("));
const has = (key: string) => Object.hasOwn(da.audit, key);

test("the log has a word for everything that is done, and to what", () => {
  const operations = sources.flatMap((file) =>
    [...file.text.matchAll(/operation: "(\w+)\.(\w+)",\s+objectType/g)].map(
      (match) => match[2] ?? "",
    ),
  );
  const types = sources.flatMap((file) =>
    [...file.text.matchAll(/objectType: "(\w+)"/g)].map((match) => match[1] ?? ""),
  );
  expect([...new Set(operations)].filter((verb) => !has(`verb.${verb}`))).toEqual([]);
  expect([...new Set(types)].filter((type) => !has(`object.${type}`))).toEqual([]);
});

test("the log has a word for every choice the database knows", async () => {
  const db = connect(":memory:");
  await migrate(db);
  const tables = await sql<{ sql: string }>`
    select sql from sqlite_master where type = 'table' and name not like 'kysely_%'
  `.execute(db);
  await db.destroy();
  const choices = tables.rows.flatMap((table) =>
    [...(table.sql ?? "").matchAll(/"\w+" in \(('[^)]*')\)/g)].flatMap((match) =>
      (match[1] ?? "").split(",").map((choice) => choice.trim().replaceAll("'", "")),
    ),
  );
  expect(choices.length).toBeGreaterThan(30);
  expect([...new Set(choices)].filter((choice) => !has(`value.${choice}`))).toEqual([]);
});

test("the log has a word for every field of what is kept of an indicator, and each begins a line", async () => {
  const db = connect(":memory:");
  await migrate(db);
  const unnamed: string[] = [];
  for (const table of [
    "indicator",
    "measurement",
    "benchmark",
    "ratingOverride",
    "indicatorQuestion",
  ]) {
    const columns = await sql<{
      name: string;
    }>`select name from pragma_table_info(${table})`.execute(db);
    unnamed.push(...columns.rows.map(({ name }) => name).filter((name) => !has(`field.${name}`)));
  }
  await db.destroy();
  expect([...new Set(unnamed)].sort()).toEqual(["id", "organisationId", "version"]);
  const objects = Object.entries(da.audit).filter(([key]) => key.startsWith("object."));
  expect(objects.filter(([, word]) => /^\p{Ll}/u.test(String(word)))).toEqual([]);
});
