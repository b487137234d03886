import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, expect, test } from "vitest";
import { connect, type Database, readNow } from "./connect.ts";
import { migrate } from "./migrate.ts";

let folder: string;
let db: Database;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "driver-"));
  db = connect(join(folder, "one.db"));
  await migrate(db);
});
afterEach(async () => {
  await db.destroy();
  rmSync(folder, { recursive: true });
});

test("a commit is on the disk before it is told of", async () => {
  const { rows } = await sql<{ synchronous: number }>`pragma synchronous`.execute(db);
  expect(rows).toEqual([{ synchronous: 2 }]);
});

test("a reader waits for no writer, and sees what is committed and nothing else", async () => {
  await add(db, "first");
  await db.transaction().execute(async (transaction) => {
    await add(transaction, "second");
    expect(await slugs(db)).toEqual(["first"]);
    expect(slugNow("second")).toBeUndefined();
    expect(await slugs(transaction)).toEqual(["first", "second"]);
  });
  expect(await slugs(db)).toEqual(["first", "second"]);
  expect(slugNow("second")).toEqual({ slug: "second" });
});

test("what another connection to the file commits is seen at once, between one's own writes too", async () => {
  const other = connect(join(folder, "one.db"));
  for (const slug of ["a", "b", "c"]) {
    await add(other, slug);
    expect(slugNow(slug)).toEqual({ slug });
    expect((await slugs(db)).at(-1)).toBe(slug);
    await add(db, `${slug}-own`);
    expect((await slugs(other)).at(-1)).toBe(`${slug}-own`);
  }
  await other.destroy();
});

test("writers wait for each other, in the order in which they came", async () => {
  const began: number[] = [];
  const write = (turn: number) =>
    db.transaction().execute(async (transaction) => {
      began.push(turn);
      await new Promise((resolve) => setTimeout(resolve, 2));
      await add(transaction, `of-${turn}`);
    });
  const alone = async () => {
    await add(db, "alone");
    began.push(4);
  };
  await Promise.all([write(1), write(2), write(3), alone()]);
  expect(began).toEqual([1, 2, 3, 4]);
  expect(await slugs(db)).toEqual(["alone", "of-1", "of-2", "of-3"]);
});

test("what fails is undone, and the next one has its turn", async () => {
  const failing = db.transaction().execute(async (transaction) => {
    await add(transaction, "lost");
    await add(transaction, "lost");
  });
  await expect(failing).rejects.toThrow("UNIQUE");
  await expect(sql`no statement`.execute(db)).rejects.toThrow("syntax");
  await add(db, "kept");
  expect(await slugs(db)).toEqual(["kept"]);
});

async function add(writer: Database, slug: string): Promise<void> {
  const row = { id: slug, slug, name: slug, createdAt: "2026-11-20T10:00:00.000Z" };
  await writer
    .insertInto("organisation")
    .values({
      ...row,
      ...{ kind: "municipality", country: "DK", locale: "da" },
      ...{ softGoalLimit: 5, usesBaselineFallback: 1, isDemo: 0 },
    })
    .execute();
}

async function slugs(reader: Database): Promise<string[]> {
  const rows = await reader.selectFrom("organisation").select("slug").orderBy("slug").execute();
  return rows.map(({ slug }) => slug);
}

function slugNow(slug: string): unknown {
  const query = { sql: "select slug from organisation where slug = ?", parameters: [slug] };
  return readNow(db)?.(query);
}
