import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { connect, type Database } from "./connect.ts";
import { migrate } from "./migrate.ts";
import { type Many, type One, prepared } from "./prepared.ts";
import type { Reader } from "./transaction.ts";

const asked = vi.fn((db: Reader, country: One<"DK" | "NO">, slugs: Many<string>) =>
  db
    .selectFrom("organisation")
    .where("country", "=", country)
    .where("slug", "in", slugs)
    .select("slug")
    .orderBy("slug")
    .limit(10),
);

let db: Database;

beforeEach(async () => {
  db = connect(":memory:");
  await migrate(db);
  await Promise.all(["a", "b", "c"].map((slug) => add(slug)));
});
afterEach(() => db.destroy());

test("a question is put into words once for one and once for many, and answered with the values of each time", async () => {
  const find = prepared(asked);
  const slugsOf = async (country: "DK" | "NO", slugs: readonly string[]) =>
    (await find(db, country, slugs)).map(({ slug }) => slug);
  expect(await slugsOf("DK", ["b"])).toEqual(["b"]);
  expect(await slugsOf("DK", ["c"])).toEqual(["c"]);
  expect(await slugsOf("NO", ["c"])).toEqual([]);
  expect(await slugsOf("DK", ["a", "c"])).toEqual(["a", "c"]);
  expect(await slugsOf("DK", ["c", 'quoted "', "b", "a"])).toEqual(["a", "b", "c"]);
  expect(await slugsOf("DK", [])).toEqual([]);
  expect(asked).toHaveBeenCalledTimes(2);
});

test("it sees what its own transaction has written", async () => {
  const find = prepared(asked);
  await find(db, "DK", ["d"]);
  await db.transaction().execute(async (transaction) => {
    await transaction
      .updateTable("organisation")
      .set({ slug: "d" })
      .where("slug", "=", "a")
      .execute();
    expect(await find(transaction, "DK", ["d"])).toEqual([{ slug: "d" }]);
  });
});

test("how many rows are asked for stands in the words, so that the plan is made once", () => {
  const { sql, parameters } = db.selectFrom("organisation").select("id").limit(10).compile();
  expect(sql).toMatch(/ limit 10$/);
  expect(parameters).toEqual([]);
});

function add(slug: string) {
  const row = { id: slug, slug, name: slug, createdAt: "2026-11-20T10:00:00.000Z" };
  return db
    .insertInto("organisation")
    .values({
      ...row,
      ...{ kind: "municipality", country: "DK", locale: "da" },
      ...{ softGoalLimit: 5, usesBaselineFallback: 1, isDemo: 0 },
    })
    .execute();
}
