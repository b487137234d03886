import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  addSelection,
  removeSelection,
} from "#app/features/import-export/choose-statistics.server.ts";
import { readStatistics } from "#app/features/import-export/read-statistics.server.ts";
import { startImport } from "#app/features/import-export/start-import.server.ts";
import {
  readSeriesLine,
  readStatisticsHead,
} from "#app/features/import-export/statistics-content.ts";
import { undoImport } from "#app/features/import-export/undo-import.server.ts";
import { viewStatistics } from "#app/features/import-export/view-statistics.server.ts";
import { makeIndicator } from "#seeds/factories/indicators.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { confirm, preview, written } from "./import-world.ts";
import { schoolStatistics, turnedStatistics } from "./statistics.fixture.ts";

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

function seriesOf(statistics: unknown, region: number, contents: number) {
  const read = readStatistics(bytesOf(statistics));
  if (!read.ok) throw new Error(read.refusal.code);
  const head = readStatisticsHead(read.value);
  const place = head.dimensions.map(({ label }) => (label === "område" ? region : contents));
  return readSeriesLine(read.value, head, place).map(({ year, raw, status, isPreliminary }) => [
    year,
    raw,
    status,
    isPreliminary,
  ]);
}

describe("a statistical file", () => {
  test.each([
    ["with time first and a list of values", schoolStatistics],
    ["with time last and sparse values", turnedStatistics],
  ])("%s gives each series its years", (_, statistics) => {
    expect(seriesOf(statistics, 0, 0)).toEqual([
      ["2023", "71,2", "", false],
      ["2024", "71,9", "", false],
      ["2025", "72,5", "", false],
      ["2026", "73", "*", true],
    ]);
    expect(seriesOf(statistics, 1, 0)).toEqual([
      ["2023", "68,4", "", false],
      ["2024", "69,1", "", false],
      ["2025", "..", "..", false],
      expect.arrayContaining(["2026", "70,25"]),
    ]);
  });

  test("leaves a year without figure or mark out, and keeps a mark instead of one", () => {
    const years = seriesOf(schoolStatistics, 2, 0).map(([year, raw, status]) => [
      year,
      raw,
      status,
    ]);
    expect(years[0]).toEqual(["2023", ":", ":"]);
    const bare = { ...schoolStatistics, status: {} };
    expect(seriesOf(bare, 2, 0).map(([year]) => year)).toEqual(["2024", "2025", "2026"]);
  });

  test("in the older form of a bundle says the same", () => {
    const { id, size, role, dimension, ...rest } = schoolStatistics;
    const bundle = { dataset: { ...rest, dimension: { ...dimension, id, size, role } } };
    expect(seriesOf(bundle, 1, 1)).toEqual(seriesOf(schoolStatistics, 1, 1));
  });

  test("may name quarters and months", () => {
    const quarters = {
      ...schoolStatistics,
      id: ["Tid"],
      size: [3],
      value: [1.5, 2, null],
      status: {},
      dimension: { Tid: { label: "kvartal", category: { index: ["2026K1", "2026K2", "2026K3"] } } },
    };
    const read = readStatistics(bytesOf(quarters));
    if (!read.ok) throw new Error(read.refusal.code);
    const head = readStatisticsHead(read.value);
    expect(readSeriesLine(read.value, head, [])).toMatchObject([
      { year: "2026", period: "Q1", raw: "1,5" },
      { year: "2026", period: "Q2", raw: "2" },
    ]);
  });

  test.each([
    ["{", "not-statistics"],
    ["{}", "not-statistics"],
    ['"http://localhost/skjult"', "not-statistics"],
    [
      '{"class":"collection","link":{"item":[{"class":"dataset","href":"http://localhost/skjult"}]}}',
      "statistics-without-figures",
    ],
    [
      '{"id":["a"],"size":[1e9],"dimension":{"a":{"category":{"index":{}}}},"value":[]}',
      "too-many-cells",
    ],
    [
      JSON.stringify({
        ...schoolStatistics,
        id: ["Region"],
        size: [3],
        value: [1, 2, 3],
        role: {},
      }),
      "statistics-without-time",
    ],
  ])("%s is refused", (text, code) => {
    expect(readStatistics(new TextEncoder().encode(text))).toMatchObject({ refusal: { code } });
  });
});

describe("filling in from statistics", () => {
  let world: World;
  let indicator: string;
  beforeEach(async () => {
    world = await makeWorld();
    indicator = await world.write(async (writer) => {
      const own = { organisationId: world.organisation.id, institutionId: world.school.id };
      return (await makeIndicator(writer, { ...own, name: "Andel", unit: "%", number: "7a" })).id;
    });
  });
  afterEach(() => world.close());
  const admin = () => world.as("administration");

  async function upload() {
    const file = new File([bytesOf(schoolStatistics)], "tabel.json", { type: "application/json" });
    const started = await startImport(admin(), { text: "", file });
    if (!started.ok) throw new Error(started.refusal.code);
    expect(started.value.next).toBe("statistics");
    return started.value.id;
  }
  const chosen = (given: object = {}) => ({
    indicator,
    kind: "measurement" as const,
    name: "",
    categories: [1, 0],
    ...given,
  });

  test("calls the national figures nothing but that, and asks whose a group's are", async () => {
    const id = await upload();
    await addSelection(admin(), id, chosen({ kind: "national", categories: [0, 0] }));
    for (const kind of ["group", "other"] as const)
      expect(await addSelection(admin(), id, chosen({ kind }))).toMatchObject({
        refusal: { code: "benchmark-name", field: "name" },
      });
    expect(await confirm(admin(), id)).toMatchObject({ ok: true });
    const { benchmarks } = await written(world);
    expect(new Set(benchmarks.map(({ kind, name }) => `${kind} ${name}`))).toEqual(
      new Set(["national "]),
    );
  });

  test("gives results and benchmarks with the source's marks, once and no more", async () => {
    const id = await upload();
    await addSelection(admin(), id, chosen());
    await addSelection(
      admin(),
      id,
      chosen({ kind: "national", name: "Hele landet", categories: [0, 0] }),
    );
    expect(await viewStatistics(admin(), id)).toMatchObject({
      value: {
        selections: [{ words: ["Fjordby", "Andel (%)"], figures: 4 }, { kind: "national" }],
      },
    });
    expect((await preview(admin(), id)).counts).toMatchObject({
      changed: 8,
      refused: 0,
      doubtful: 0,
    });
    expect(await confirm(admin(), id)).toMatchObject({ ok: true });
    const { measurements, benchmarks } = await written(world);
    expect(
      measurements.map(({ year, raw, kind, note, isPreliminary }) => [
        year,
        raw,
        kind,
        note,
        isPreliminary,
      ]),
    ).toEqual([
      [2023, "68,4", "number", "", 0],
      [2024, "69,1", "number", "", 0],
      [2025, "..", "unknown", "Kildens tegn: ..", 0],
      [2026, "70,25", "number", "Kildens tegn: *", 1],
    ]);
    expect(benchmarks).toMatchObject([
      { kind: "national", name: "Hele landet", year: 2023, value: "71.2", unit: "%" },
      {},
      {},
      {
        year: 2026,
        isPreliminary: 1,
        dataSource: "Statistikkontoret, Elever pr. lærer, efter område, tal og år",
      },
    ]);
    const again = await upload();
    await addSelection(admin(), again, chosen());
    await addSelection(
      admin(),
      again,
      chosen({ kind: "national", name: "Hele landet", categories: [0, 0] }),
    );
    expect((await preview(admin(), again)).counts).toMatchObject({ changed: 0, unchanged: 8 });
    await undoImport(admin(), id);
    const left = await written(world);
    expect(
      [...left.measurements, ...left.benchmarks].every(({ withdrawnAt }) => withdrawnAt !== null),
    ).toBe(true);
    expect((await preview(admin(), again)).counts).toMatchObject({ changed: 8 });
  });

  test("lets a choice be taken out again, and refuses what is not there", async () => {
    const id = await upload();
    await addSelection(admin(), id, chosen());
    await removeSelection(admin(), id, 0);
    expect((await preview(admin(), id)).total).toBe(0);
    const refusals = [
      [chosen({ indicator: "nope" }), "indicator-unknown"],
      [chosen({ categories: [1] }), "category-missing"],
      [chosen({ categories: [9, 0] }), "category-missing"],
    ] as const;
    for (const [given, code] of refusals) {
      expect(await addSelection(admin(), id, given)).toMatchObject({ refusal: { code } });
    }
  });

  test("is refused to others", async () => {
    const id = await upload();
    for (const role of ["institutionLeader", "committeeChair", "directorate"] as const) {
      const context = world.as(role);
      for (const answer of await Promise.all([
        addSelection(context, id, chosen()),
        removeSelection(context, id, 0),
        viewStatistics(context, id),
      ])) {
        expect(answer).toMatchObject({ refusal: { code: "not-allowed" } });
      }
    }
    const stranger = world.asStranger("administration");
    expect(await addSelection(stranger, id, chosen())).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect((await preview(admin(), id)).total).toBe(0);
  });
});
