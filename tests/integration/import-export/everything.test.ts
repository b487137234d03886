import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { UseCaseContext } from "#app/features/context.ts";
import { chooseColumns } from "#app/features/import-export/choose-columns.server.ts";
import { exportFile } from "#app/features/import-export/export-file.server.ts";
import { readTables } from "#app/features/import-export/read-tables.server.ts";
import { startImport } from "#app/features/import-export/start-import.server.ts";
import { undoImport } from "#app/features/import-export/undo-import.server.ts";
import { connect, type Database } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";
import { seedDemo } from "#seeds/demo/seed.ts";
import { addOddities, administrationOf, keptOf, twinOf } from "./everything.fixture.ts";
import { confirm, preview } from "./import-world.ts";

const files = ["indikatorer.csv", "tal.csv", "definitioner.csv"] as const;

let db: Database;
const organisations: { name: string; id: string }[] = [];
beforeAll(async () => {
  db = connect(":memory:");
  await migrate(db);
  await seedDemo(db);
  const found = await db.selectFrom("organisation").select(["id", "name"]).execute();
  organisations.push(...found);
  for (const { id } of found) await addOddities(db, id);
}, 120_000);
afterAll(() => db.destroy());

async function exported(organisationId: string, file: string): Promise<File> {
  const asked = { file, institution: null, separator: null };
  const made = await exportFile(await administrationOf(db, organisationId), asked);
  if (!made.ok) throw new Error(made.refusal.code);
  return new File([new Uint8Array(made.value.content)], made.value.name);
}

async function takenIn(context: UseCaseContext, file: File): Promise<string> {
  const started = await startImport(context, { text: "", file });
  if (!started.ok) throw new Error(started.refusal.code);
  return started.value.id;
}

/** Rows that would not be unchanged, with why. */
async function notUnchanged(context: UseCaseContext, id: string) {
  const { rows, counts } = await preview(context, id);
  const why = rows
    .filter(({ state }) => state !== "unchanged")
    .slice(0, 5)
    .map(({ name, state, refusals, doubts, differences }) => ({
      ...{ name, state, refusals, doubts: doubts.map(({ raw, use }) => [use, raw]), differences },
    }));
  const { unchanged: _, ...others } = counts;
  return { others, why };
}

/** The cells of a file, each key replaced by which row of the indicators it names. */
async function cellsOf(organisationId: string): Promise<readonly (readonly string[])[][]> {
  const ids = (
    await db
      .selectFrom("indicator")
      .select("id")
      .where("organisationId", "=", organisationId)
      .execute()
  ).map(({ id }) => id);
  const numbers = new Map<string, string>();
  const tables = [];
  for (const name of files) {
    const bytes = new Uint8Array(await (await exported(organisationId, name)).arrayBuffer());
    const read = await readTables("text", bytes);
    const rows = read.ok ? (read.value[0]?.rows ?? []) : [];
    if (name === "indikatorer.csv") {
      for (const [row, cells] of rows.entries()) numbers.set(cells.at(-1) ?? "", `#${row}`);
    }
    tables.push(
      rows.map((row) =>
        row.map((cell) => (ids.includes(cell) ? (numbers.get(cell) ?? "?") : cell)),
      ),
    );
  }
  return tables;
}

describe.each([0, 1])("all that an organisation keeps of its indicators (%i)", (index) => {
  const ours = () => organisations[index]?.id ?? "";
  const none = { doubtful: 0, refused: 0, new: 0, changed: 0 };

  test.each(files)(
    "%s taken in again changes nothing",
    async (file) => {
      const context = await administrationOf(db, ours());
      const id = await takenIn(context, await exported(ours(), file));
      expect(await notUnchanged(context, id)).toEqual({ others: none, why: [] });
    },
    60_000,
  );

  test("the workbook taken in again changes nothing, sheet by sheet", async () => {
    const context = await administrationOf(db, ours());
    const id = await takenIn(context, await exported(ours(), "indikatorer.xlsx"));
    for (const table of [0, 1, 2]) {
      const other = { table, headingRow: 0, institution: "", columns: [] };
      await chooseColumns(context, id, { ...other, contains: "indicators" });
      expect(await notUnchanged(context, id)).toEqual({ others: none, why: [] });
    }
  }, 90_000);

  test("taken into an empty organisation is the same there, and can be taken back", async () => {
    const twin = await twinOf(db, ours());
    const batches: string[] = [];
    for (const file of files) {
      const context = await administrationOf(db, twin);
      const id = await takenIn(context, await exported(ours(), file));
      const { counts } = await preview(context, id);
      expect(counts).toMatchObject({ doubtful: 0, refused: 0 });
      if (counts.new + counts.changed === 0) continue;
      expect(await confirm(context, id)).toMatchObject({ ok: true });
      batches.push(id);
    }
    expect(await keptOf(db, twin)).toEqual(await keptOf(db, ours()));
    expect(await cellsOf(twin)).toEqual(await cellsOf(ours()));
    const context = await administrationOf(db, twin);
    for (const id of batches.toReversed()) {
      expect(await undoImport(context, id)).toMatchObject({ value: { kept: 0 } });
    }
    const left = await keptOf(db, twin);
    expect(left.indicatorTarget).toEqual([]);
    expect(left.indicatorDefinition).toEqual([]);
    expect(left.indicators?.every((row) => row.includes('"retiredAt":true'))).toBe(true);
  }, 120_000);
});

test("figures of few answers are kept from those who may not take them in", async () => {
  const here = organisations[0]?.id ?? "";
  const administration = await administrationOf(db, here);
  const [role] = administration.actor.assignments;
  if (!role) throw new Error("No role");
  const reader = {
    ...administration,
    actor: { ...administration.actor, assignments: [{ ...role, role: "directorate" as const }] },
  };
  const asked = { file: "tal.csv", institution: null, separator: null };
  const rowsOf = async (context: UseCaseContext) => {
    const made = await exportFile(context, asked);
    return made.ok ? new TextDecoder().decode(made.value.content).split("\r\n") : [];
  };
  const [all, some] = [await rowsOf(administration), await rowsOf(reader)];
  const few = all.flatMap((row, index) =>
    row.includes("12 / 40") && row.includes(";3;") ? [index] : [],
  );
  expect(few.length).toBeGreaterThan(0);
  expect(some).toHaveLength(all.length);
  for (const index of few) {
    expect(some[index]).toContain(";2024;");
    expect(some[index]).not.toMatch(/12|40|;3;/);
  }
});
