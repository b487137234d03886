import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { tidyTable, tidyText } from "#app/domain/import-export/table.ts";
import type { UseCaseContext } from "#app/features/context.ts";
import { safeCell } from "#app/features/import-export/export-cells.ts";
import { exportFile } from "#app/features/import-export/export-file.server.ts";
import { readTables } from "#app/features/import-export/read-tables.server.ts";
import { startImport } from "#app/features/import-export/start-import.server.ts";
import { writeWorkbook } from "#app/features/import-export/write-workbook.server.ts";
import { enterMeasurement } from "#app/features/indicators/enter-measurement.server.ts";
import { setTargets } from "#app/features/indicators/set-targets.server.ts";
import { makeIndicator } from "#seeds/factories/indicators.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { confirm, preview, written } from "./import-world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.close());

const admin = () => world.as("administration");

async function exported(file: string, separator: string | null = null): Promise<File> {
  const asked = { file, institution: null, separator };
  // Each person has a limit of their own.
  const actor = { ...admin().actor, personId: `${Math.random()}` };
  const made = await exportFile({ ...admin(), actor }, asked);
  if (!made.ok) throw new Error(made.refusal.code);
  return new File([new Uint8Array(made.value.content)], made.value.name);
}

async function takenIn(file: File, table?: number) {
  const started = await startImport(admin(), { text: "", file });
  if (!started.ok) throw new Error(started.refusal.code);
  const { id } = started.value;
  expect(table ?? 0).toBe(0);
  return preview(admin(), id);
}

/** Figures in every writing that a spreadsheet or a reader might take for another. */
const writings = [
  ...["2.140", "2,140", "2,14", "2.14", "0,50", "0.500", "1.234.567", "4.712 kr", "mindst 2.140"],
  ...[
    "12,0 %",
    "0.64",
    "-5",
    "−5",
    "+5 %",
    "=1+1",
    "'=x",
    "007",
    "1e5",
    "1E+5",
    ".5",
    "5.",
    "TRUE",
  ],
  ...[
    "SAND",
    "1/2",
    "12-03-2026",
    "2140",
    "9007199254740993",
    "0.1",
    "12.345,60",
    "5 %",
    "_x0041_",
  ],
];

describe("what was written", () => {
  const raws = fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 30 }) },
    {
      weight: 4,
      arbitrary: fc.constantFrom(...writings),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.integer({ min: 0, max: 99_999 }), fc.constantFrom(".", ","), fc.nat(9_999))
        .map(([whole, sign, rest]) => `${whole}${sign}${rest}`),
    },
  );

  async function makeFigures(words: readonly string[]) {
    const made: string[] = [];
    for (const [index, raw] of words.entries()) {
      const { id } = await world.write((writer) =>
        makeIndicator(writer, {
          ...{ organisationId: world.organisation.id, name: `Indikator ${index}` },
          ...{ baselineRaw: raw, baselineYear: 2025 },
        }),
      );
      await setTargets(admin(), id, [{ year: 2027, raw, reading: "words" }]);
      for (const reading of ["", "words"]) {
        const given = { year: 2026, raw, reading, isPreliminary: false, note: "" };
        if ((await enterMeasurement(admin(), id, given)).ok) break;
      }
      made.push(id);
    }
  }

  const rawsOf = async (organisationId: string) => {
    const of = {
      indicators: [] as string[],
      targets: [] as string[],
      measurements: [] as string[],
    };
    const all = await written(world);
    const names = new Map(all.indicators.map(({ id, name }) => [id, name]));
    const isOwn = (one: { organisationId: string }) => one.organisationId === organisationId;
    of.indicators = all.indicators
      .filter(isOwn)
      .map(({ name, baselineRaw }) => `${name} ${baselineRaw}`);
    for (const what of ["targets", "measurements"] as const) {
      of[what] = all[what]
        .filter(isOwn)
        .map(({ indicatorId, raw, kind, value }) =>
          [names.get(indicatorId), raw, kind, value].join(" "),
        );
    }
    return {
      ...of,
      indicators: of.indicators.sort(),
      targets: of.targets.sort(),
      measurements: of.measurements.sort(),
    };
  };

  test.each([
    [["indikatorer.csv", "tal.csv"], null, 15],
    [["indikatorer.csv", "tal.csv"], "komma", 15],
    [["indikatorer.xlsx"], null, 1],
  ])(
    "comes back sign for sign by way of %j (%s), here and elsewhere",
    async (files, separator, numRuns) => {
      await fc.assert(
        fc.asyncProperty(fc.array(raws, { minLength: 1, maxLength: 40 }), async (words) => {
          world = await makeWorld();
          const own = words.map((raw) => tidyText(raw)).filter((raw) => raw !== "");
          await makeFigures(own);
          const expected = await rawsOf(world.organisation.id);
          for (const name of files) {
            const { counts } = await takenIn(await exported(name, separator));
            expect({ ...counts, unchanged: 0 }).toEqual(nothingNew);
          }
          const stranger = world.asStranger("administration");
          for (const name of files) await takeOver(stranger, await exported(name, separator));
          const theirs = await rawsOf(stranger.organisationId);
          await world.close();
          expect({
            ...expected,
            measurements: files.length > 1 ? expected.measurements : [],
          }).toEqual(theirs);
        }),
        { numRuns, examples: [[[...writings]]] },
      );
      world = await makeWorld();
    },
    60_000,
  );
});

test("a workbook gives every text back sign for sign", async () => {
  const cell = fc.oneof(
    fc.constantFrom(...writings),
    fc.string({ unit: "binary", maxLength: 30 }).map((text) => safeCell(text)),
    fc.double({ noDefaultInfinity: true, noNaN: true }).map(String),
  );
  const sheet = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(sheet, async (rows) => {
      const table = tidyTable({ name: "Ark", rows });
      fc.pre(table.ok);
      const file = await writeWorkbook([table.value]);
      expect(await readTables("workbook", file)).toEqual({ ok: true, value: [table.value] });
    }),
    { numRuns: 40 },
  );
});

const nothingNew = { doubtful: 0, refused: 0, new: 0, changed: 0, unchanged: 0 };

/** Takes a file in where none of it is known. */
async function takeOver(context: UseCaseContext, file: File) {
  const started = await startImport(context, { text: "", file });
  const id = started.ok ? started.value.id : "";
  const { counts } = await preview(context, id);
  expect(counts).toMatchObject({ doubtful: 0, refused: 0 });
  await confirm(context, id);
}
