import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { settleDoubts } from "#app/features/import-export/settle-doubts.server.ts";
import { undoImport } from "#app/features/import-export/undo-import.server.ts";
import { viewImport } from "#app/features/import-export/view-import.server.ts";
import { setTargets } from "#app/features/indicators/set-targets.server.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { confirm, paste, preview, settle, written } from "./import-world.ts";

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

describe("a pasted table", () => {
  test("is only a preview until it is confirmed", async () => {
    const id = await paste(admin(), two);
    const { rows, counts } = await preview(admin(), id);
    expect(counts).toMatchObject({ new: 2, doubtful: 0, refused: 0 });
    expect(rows.map(({ state, name }) => [state, name])).toEqual([
      ["new", "Tilstedeværelse"],
      ["new", "Ventetid"],
    ]);
    const { indicators, targets, audit, changes } = await written(world);
    expect([...indicators, ...targets, ...audit, ...changes]).toEqual([]);
  });

  test("becomes indicators with status and targets by the rules of the form, and a trace in the log", async () => {
    const id = await paste(admin(), two);
    expect(await confirm(admin(), id)).toMatchObject({ ok: true });
    const { indicators, targets, audit } = await written(world);
    expect(indicators).toMatchObject([
      {
        number: "1a",
        baselineRaw: "94 %",
        baselineValue: "94",
        baselineYear: 2026,
        institutionId: null,
      },
      { number: "1b", baselineRaw: "110 dage", baselineValue: "110", dataSource: "Egen tælling" },
    ]);
    expect(
      targets.map(({ raw, comparator, value, certainty }) => [raw, comparator, value, certainty]),
    ).toEqual(
      expect.arrayContaining([
        ["Over 94 %", ">", "94", "certain"],
        ["højst 90 dage", "<=", "90", "certain"],
      ]),
    );
    expect(audit.map(({ operation }) => operation).sort()).toEqual([
      "import.confirm",
      "indicator.define",
      "indicator.define",
      "indicator.setTarget",
      "indicator.setTarget",
    ]);
  });

  test("taken in again shows no change and writes nothing", async () => {
    await confirm(admin(), await paste(admin(), two));
    const before = await written(world);
    const again = await paste(admin(), two);
    expect((await preview(admin(), again)).counts).toMatchObject({
      new: 0,
      changed: 0,
      unchanged: 2,
    });
    expect(await confirm(admin(), again)).toMatchObject({ refusal: { code: "nothing-to-import" } });
    expect(await written(world)).toEqual(before);
  });

  test("with other words shows what becomes what", async () => {
    await confirm(admin(), await paste(admin(), two));
    const id = await paste(
      admin(),
      two.replace("højst 90 dage", "højst 80 dage").replace("94 %\tOver", "95 %\tOver"),
    );
    const { rows, counts } = await preview(admin(), id);
    expect(counts).toMatchObject({ changed: 2 });
    expect(rows.map(({ differences }) => differences)).toEqual([
      [{ what: "status", before: "94 %", after: "95 %" }],
      [{ what: "target", year: 2027, before: "højst 90 dage", after: "højst 80 dage" }],
    ]);
    expect(await confirm(admin(), id)).toMatchObject({ ok: true });
    const { indicators, targets } = await written(world);
    expect(indicators).toMatchObject([{ baselineRaw: "95 %", version: 2 }, { version: 1 }]);
    expect(targets.find(({ raw }) => raw === "højst 80 dage")).toMatchObject({
      value: "80",
      version: 2,
    });
  });
});

describe("a cell in doubt", () => {
  const messy = [
    "Nr;Indikator;Status 2026;Mål 2027;Kilde",
    "1;Fuldførte boliger;94150SSB;;",
    "2;Syge;12 15;højst 10;",
    "3;Boliger;94;150;",
  ].join("\n");

  test("waits for a person, and the others go without it", async () => {
    const id = await paste(admin(), messy);
    const { counts, rows } = await preview(admin(), id);
    expect(counts).toMatchObject({ doubtful: 3, new: 0 });
    expect(rows[0]?.doubts[0]?.options).toContainEqual(
      expect.objectContaining({ is: "statusTarget", status: "94", target: "150", source: "SSB" }),
    );
    expect(await confirm(admin(), id)).toMatchObject({ refusal: { code: "nothing-to-import" } });
  });

  test("is also a result that status and target leave in doubt", async () => {
    const table = [
      "Nr;Indikator;Enhed;Status 2025;Mål 2026;Retning;Resultat 2025",
      "1;Sygefravær;%;4,2 %;Ikke over 4 %;;0,039",
      "2;Sygefravær i køkkenet;%;4,2 %;Ikke over 4 %;;3,9",
    ].join("\n");
    const id = await paste(admin(), table);
    const { counts, rows } = await preview(admin(), id);
    expect(counts).toMatchObject({ doubtful: 1, new: 1 });
    const offered = rows[0]?.doubts[0]?.options.map(({ key }) => key);
    expect(offered).toEqual(["number||3.9||%|", "number||0.039||%|", "words"]);
    await settle(admin(), id, (_, keys) => keys[0]);
    await confirm(admin(), id);
    const { measurements } = await written(world);
    expect(measurements.find(({ raw }) => raw === "0,039")).toMatchObject({ value: "3.9" });
  });

  test("is written as the person has said", async () => {
    const id = await paste(admin(), messy);
    await settle(admin(), id, (raw, keys) =>
      raw === "94150SSB"
        ? keys.find((key) => key === "parts|94|150|SSB")
        : keys.find((key) => key.includes("15")),
    );
    await settle(admin(), id, (_, keys) => keys[0]);
    expect((await preview(admin(), id)).counts).toMatchObject({ doubtful: 0, new: 3 });
    await confirm(admin(), id);
    const { indicators, targets } = await written(world);
    expect(indicators).toMatchObject([
      { baselineRaw: "94", baselineValue: "94", dataSource: "SSB" },
      { baselineRaw: "12 15", baselineValue: "15", baselineCertainty: "certain" },
      { baselineRaw: "94" },
    ]);
    expect(targets.map(({ raw, comparator }) => [raw, comparator])).toContainEqual(["150", ">="]);
  });

  test("that holds the targets of four years is parted into them", async () => {
    const id = await paste(admin(), "Indikator\tMål 2024 2025 2026 2027\nUlykker\t0000");
    await settle(admin(), id, (_, keys) => keys.find((key) => key === "years|0|0|0|0"));
    await settle(admin(), id, (_, keys) => keys.find((key) => key.includes("<=")) ?? keys[0]);
    expect(await confirm(admin(), id)).toMatchObject({ ok: true });
    const { targets } = await written(world);
    expect(targets.map(({ year, raw }) => [year, raw])).toEqual([
      [2024, "0"],
      [2025, "0"],
      [2026, "0"],
      [2027, "0"],
    ]);
  });

  test("can be settled for all at once by the proposed reading", async () => {
    const id = await paste(admin(), table("1\tBoliger\t94\t150\tSSB"));
    expect((await preview(admin(), id)).proposed).toBe(1);
    await settleDoubts(admin(), id, { choices: [], all: "proposed" });
    expect((await preview(admin(), id)).counts).toMatchObject({ new: 1, doubtful: 0 });
  });
});

describe("a row is refused", () => {
  test.each([
    ["without a name", "9\t\t5\t6\t", "name-missing"],
    ["with a name that is too long", `9\t${"x".repeat(401)}\t5\t6\t`, "too-long"],
    ["the second time", "1a\tTilstedeværelse\t94 %\tOver 94 %\tPersonale", "row-same"],
  ])("%s, and the others are not", async (_, row, code) => {
    const id = await paste(admin(), `${two}\n${row}`);
    const { rows, counts } = await preview(admin(), id);
    expect(counts).toMatchObject({ new: 2, refused: 1 });
    expect(rows[2]?.refusals[0]?.code).toBe(code);
  });

  test("where its institution does not exist", async () => {
    const id = await paste(
      admin(),
      "Indikator\tInstitution\tStatus\nTrivsel\tBakkeskolen\t5\nRo\tMåneskolen\t6",
    );
    const { rows } = await preview(admin(), id);
    expect(rows.map(({ state }) => state)).toEqual(["new", "refused"]);
    await confirm(admin(), id);
    expect((await written(world)).indicators).toMatchObject([{ institutionId: world.school.id }]);
  });
});

describe("figures", () => {
  beforeEach(async () => {
    await confirm(admin(), await paste(admin(), two));
  });

  test("come one in a row, or one column a year, and again change nothing", async () => {
    const long =
      "Nr\tÅr\tTal\tForeløbigt\tBemærkning\n1a\t2026\t93,5 %\tja\tUden vikarer\n1b\t2026\t101 dage\t\t";
    const id = await paste(admin(), long);
    expect((await preview(admin(), id)).counts).toMatchObject({ changed: 2 });
    await confirm(admin(), id);
    expect((await written(world)).measurements).toMatchObject([
      { raw: "93,5 %", value: "93.5", isPreliminary: 1, note: "Uden vikarer", period: "year" },
      {
        raw: "101 dage",
        value: "101",
        isPreliminary: 0,
        enteredBy: world.persons.administration.id,
      },
    ]);
    expect((await preview(admin(), await paste(admin(), long))).counts).toMatchObject({
      unchanged: 2,
    });
    const wide = await paste(admin(), "Nr\t2025\t2026\n1b\t115 dage\t99 dage");
    expect((await preview(admin(), wide)).rows[0]?.differences).toEqual([
      { what: "result", year: 2025, before: "", after: "115 dage" },
      { what: "result", year: 2026, before: "101 dage", after: "99 dage" },
    ]);
    await confirm(admin(), wide);
    expect((await written(world)).measurements).toHaveLength(4);
  });

  test.each([
    ["Nr\tÅr\tTal\n9z\t2026\t5", "indicator-unknown"],
    ["Nr\tÅr\tTal\n1a\t2031\t95 %", "year-in-future"],
    ["Nr\tÅr\tTal\n1a\t\t5 %", "year-missing"],
    ["Nr\tÅr\tTal\n1a\t2026\t95 % (2025)", "year-differs"],
  ])("%j are refused as by hand", async (text, code) => {
    const { rows } = await preview(admin(), await paste(admin(), text));
    expect(rows[0]).toMatchObject({ state: "refused", refusals: [{ code }] });
  });

  test("left out are told with the year that stood in the way", async () => {
    const id = await paste(admin(), "Nr\tÅr\tTal\n1a\t2026\t95 % (2025)\n1b\t2026\t97 dage");
    expect(await confirm(admin(), id)).toMatchObject({ ok: true });
    expect(await viewImport(admin(), id, { show: null, page: null })).toMatchObject({
      value: { summary: { leftOut: [{ line: 2, code: "year-differs?year=2025" }] } },
    });
  });
});

describe("undoing", () => {
  test("takes all of it back, and the same table can be taken in again", async () => {
    const id = await paste(admin(), two);
    await confirm(admin(), id);
    expect(await undoImport(admin(), id)).toMatchObject({ value: { undone: 2, kept: 0 } });
    const { indicators, targets } = await written(world);
    expect(indicators.every(({ retiredAt }) => retiredAt !== null)).toBe(true);
    expect(targets).toEqual([]);
    expect((await preview(admin(), await paste(admin(), two))).counts).toMatchObject({ new: 2 });
    expect(await undoImport(admin(), id)).toMatchObject({ refusal: { code: "not-confirmed" } });
  });

  test("gives changed words back, and withdraws figures without deleting them", async () => {
    await confirm(admin(), await paste(admin(), two));
    const before = await written(world);
    const id = await paste(
      admin(),
      `${two.replace("højst 90 dage", "højst 80 dage").replace("94 %\tOver", "95 %\tOver").replace("Datakilde", "Resultat 2026")}`
        .replace("Personale", "93 %")
        .replace("Egen tælling", "100 dage"),
    );
    await confirm(admin(), id);
    await undoImport(admin(), id);
    const after = await written(world);
    const core = (rows: readonly object[]) => rows.map((row) => ({ ...row, version: 0 }));
    expect(core(after.indicators)).toEqual(core(before.indicators));
    expect(core(after.targets)).toEqual(core(before.targets));
    expect(after.measurements).toHaveLength(2);
    expect(after.measurements.every(({ withdrawnAt }) => withdrawnAt !== null)).toBe(true);
  });

  test("leaves what somebody has worked on since, and names it", async () => {
    const id = await paste(admin(), two);
    await confirm(admin(), id);
    const worked = (await written(world)).indicators[0];
    await setTargets(admin(), worked?.id ?? "", [{ year: 2028, raw: "Over 95 %" }]);
    expect(await undoImport(admin(), id)).toMatchObject({ value: { undone: 1, kept: 1 } });
    const { indicators } = await written(world);
    expect(indicators.map(({ retiredAt }) => retiredAt === null)).toEqual([true, false]);
    const page = await viewImport(admin(), id, { show: null, page: null });
    expect(page).toMatchObject({
      value: { state: "undone", summary: { kept: [{ name: "Tilstedeværelse" }] } },
    });
  });
});
