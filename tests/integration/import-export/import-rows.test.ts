import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { settleDoubts } from "#app/features/import-export/settle-doubts.server.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { confirm, paste, preview, written } from "./import-world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.close());

const admin = () => world.as("administration");
const table = (...rows: string[]) =>
  ["Nr\tIndikator\tStatus (2026)\tMål 2027\tDatakilde", ...rows].join("\n");
const two = table(
  "1a\tTilstedeværelse\t94 %\tOver 94 %\tPersonale",
  "1b\tVentetid\t110 dage\thøjst 90 dage\tEgen tælling",
);

describe("the preview", () => {
  test("shows what else stands in a row that waits, and where rows without a place will belong", async () => {
    const id = await paste(
      admin(),
      "Indikator\tEnhed\tStatus 2025\tMål 2027\tKilde\nUro\t%\t7 %\t12 15\tEgen optælling",
    );
    const { rows, landing } = await preview(admin(), id);
    expect(rows[0]?.state).toBe("doubtful");
    expect(rows[0]?.given.map(({ use, years, text }) => [use, ...years, text])).toEqual([
      ["unit", "%"],
      ["status", 2025, "7 %"],
      ["target", 2027, "12 15"],
      ["dataSource", "Egen optælling"],
    ]);
    expect(landing).toBe("");
    const placed = "Indikator\tInstitution\tStatus\nTrivsel\tBakkeskolen\t5";
    expect((await preview(admin(), await paste(admin(), placed))).landing).toBeNull();
  });

  test("offers words or nothing for a date, and no number out of it", async () => {
    const id = await paste(admin(), "Indikator\tStatus\tMål 2027\nÅbning\t2026-03-01\tmindst 5");
    const { rows } = await preview(admin(), id);
    expect(rows[0]?.doubts[0]?.options.map(({ key }) => key)).toEqual(["words", "leaveOut"]);
    await settleDoubts(admin(), id, { choices: [{ cell: "0:1", key: "leaveOut" }] });
    expect(await confirm(admin(), id)).toMatchObject({ ok: true });
    expect((await written(world)).indicators).toMatchObject([{ baselineRaw: "" }]);
  });
});

describe("a row that says something else than an earlier one about the same", () => {
  const twice = "Indikator\tStatus 2025\tMål 2027\nUlykker\t7\thøjst 3\nUlykker\t9\thøjst 3";
  const choose = (id: string, key: string) =>
    settleDoubts(admin(), id, { choices: [{ cell: "0:twice", key }] });

  test("and the earlier one waits for who says which is right", async () => {
    const id = await paste(admin(), twice);
    const { rows, counts } = await preview(admin(), id);
    expect(counts).toMatchObject({ new: 0, doubtful: 1, refused: 1 });
    expect(rows[0]?.doubts).toMatchObject([{ use: "twice", raw: "9", chosen: "" }]);
    expect(rows[1]?.refusals).toEqual([
      { code: "row-differs", details: { line: 2, first: "7", second: "9" } },
    ]);
    expect(await confirm(admin(), id)).toMatchObject({ refusal: { code: "nothing-to-import" } });
  });

  test.each([
    ["thisRow", "7"],
    ["leaveOutRow", "9"],
  ])("%s takes in %s", async (key, raw) => {
    const id = await paste(admin(), twice);
    await choose(id, key);
    expect(await confirm(admin(), id)).toMatchObject({ ok: true });
    expect((await written(world)).indicators.map((one) => one.baselineRaw)).toEqual([raw]);
  });

  test("in a table of figures too, with both figures and the row", async () => {
    await confirm(admin(), await paste(admin(), two));
    const id = await paste(admin(), "Nr\tÅr\tTal\n1a\t2026\t93 %\n1a\t2026\t95 %\n1a\t2026\t93 %");
    const { rows } = await preview(admin(), id);
    expect(rows.map(({ state }) => state)).toEqual(["doubtful", "refused", "refused"]);
    expect(rows[1]?.refusals).toEqual([
      { code: "row-differs", details: { line: 2, first: "93 %", second: "95 %" } },
    ]);
    expect(rows[2]?.refusals).toEqual([{ code: "row-same", details: { line: 2 } }]);
    await choose(id, "leaveOutRow");
    expect((await preview(admin(), id)).rows.map(({ state }) => state)).toEqual([
      ...["unchanged", "doubtful", "refused"],
    ]);
  });
});
