import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fromSafeCell, toSafeCell } from "#app/domain/import-export/formula-safe.ts";
import { tidyText } from "#app/domain/import-export/table.ts";
import { exportFile } from "#app/features/import-export/export-file.server.ts";
import { startImport } from "#app/features/import-export/start-import.server.ts";
import { undoImport } from "#app/features/import-export/undo-import.server.ts";
import { setTargets } from "#app/features/indicators/set-targets.server.ts";
import { makeIndicator, makeMeasurement } from "#seeds/factories/indicators.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { confirm, paste, preview, settle, written } from "./import-world.ts";

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

const nasty = [
  '=HYPERLINK("http://x")',
  "+47 12",
  "-5 % af alle",
  "@SUM(A1)",
  "'=allerede",
  'semikolon; og "anførsel"',
  "komma, og\nny linje",
  "<script>alert(1)</script>",
  "100 % – æøå ÆØÅ ☃ 𝄞",
  "0012",
  "1e5",
  "SAND",
  "12-03-2026",
];

async function makeNasty() {
  await world.write(async (writer) => {
    for (const [index, name] of nasty.entries()) {
      const made = await makeIndicator(writer, {
        organisationId: world.organisation.id,
        institutionId: index % 2 ? world.school.id : null,
        number: index % 3 ? name.slice(0, 10) : "",
        name,
        description: `${name}\n${name}`,
        unit: "%",
        direction: "higher",
        baselineRaw: index % 2 ? "67,2 %" : "ikke kendt",
        baselineYear: 2025,
        dataSource: name,
        targets: [{ year: 2026, raw: "mindst 70 %" }],
      });
      await makeMeasurement(writer, {
        organisationId: world.organisation.id,
        indicatorId: made.id,
        year: 2026,
        raw: "68,1 %",
        note: name,
      });
      await makeMeasurement(writer, {
        organisationId: world.organisation.id,
        indicatorId: made.id,
        year: 2026,
        raw: "69 %",
        enteredAt: "2027-02-15T09:00:00.000Z",
      });
      await writer
        .insertInto("benchmark")
        .values({
          ...{ id: `bm${index}`, organisationId: world.organisation.id, indicatorId: made.id },
          ...{ kind: "national", name, year: 2026, raw: "71 %", value: "71", unit: "%" },
          ...{ isPreliminary: 0, dataSource: "", withdrawnAt: null, enteredBy: null },
          enteredAt: "2027-02-15T09:00:00.000Z",
        })
        .execute();
    }
  });
}

describe("what is given out imports back unchanged", () => {
  test.each([
    ["indikatorer.csv", null],
    ["indikatorer.csv", "komma"],
    ["tal.csv", null],
    ["indikatorer.xlsx", null],
  ])(
    "%s (%s)",
    async (name, separator) => {
      await makeNasty();
      const before = await written(world);
      const page = await takenIn(await exported(name, separator));
      const expected = name === "tal.csv" ? nasty.length * 3 : nasty.length;
      expect(page.counts).toEqual({
        doubtful: 0,
        refused: 0,
        new: 0,
        changed: 0,
        unchanged: expected,
      });
      expect(await confirm(admin(), page.id)).toMatchObject({
        refusal: { code: "nothing-to-import" },
      });
      expect(await written(world)).toEqual(before);
    },
    60_000,
  );

  test("also into another organisation, where all of it is new", async () => {
    await makeNasty();
    const file = await exported("indikatorer.csv");
    const stranger = world.asStranger("administration");
    const started = await startImport(stranger, { text: "", file });
    const id = started.ok ? started.value.id : "";
    const { counts, rows } = await preview(stranger, id);
    // Institutions of that name exist there too, and keys of ours mean nothing.
    expect(counts).toMatchObject({ new: nasty.length, changed: 0 });
    expect(rows.map(({ name }) => name).sort()).toEqual([...nasty].sort());
    await confirm(stranger, id);
    const { indicators } = await written(world);
    const theirs = indicators.filter((one) => one.organisationId !== world.organisation.id);
    expect(theirs.map(({ name, description }) => [name, description]).sort()).toEqual(
      nasty.map((name) => [name, `${name}\n${name}`]).sort(),
    );
  });

  test("a status of digits alone beside no target is no status and target run together", async () => {
    const organisationId = world.organisation.id;
    await world.write(async (writer) => {
      await makeIndicator(writer, { organisationId, name: "Venteliste", baselineRaw: "12" });
      await makeIndicator(writer, {
        ...{ organisationId, name: "Andre", targets: [{ year: 2027, raw: "mindst 20" }] },
      });
    });
    const file = await exported("indikatorer.csv");
    expect((await takenIn(file)).counts).toMatchObject({ unchanged: 2, doubtful: 0 });
    // Where it is new, what the file says beside it is enough; what somebody has written over it is not.
    const stranger = world.asStranger("administration");
    const ofText = async (text: string) =>
      (await preview(stranger, await paste(stranger, text))).counts;
    const text = await file.text();
    expect(await ofText(text)).toMatchObject({ new: 2, doubtful: 0 });
    expect(await ofText(text.replace(";12;", ";94150;"))).toMatchObject({ new: 1, doubtful: 1 });
  });

  test.each(["indikatorer.csv", "indikatorer.xlsx", "tal.csv"])(
    "%s holds nothing of an import that was undone, unless somebody has worked on it",
    async (name) => {
      await makeNasty();
      const before = await exported("indikatorer.csv").then((file) => file.text());
      const id = await paste(
        admin(),
        "Indikator\tStatus 2025\tMål 2027\tResultat 2026\nVenteliste\t12\t\t9\nSyge\t7 %\tunder 5 %\t6 %",
      );
      await settle(admin(), id, (_, keys) => (keys.includes("words") ? "words" : keys[0]));
      expect(await confirm(admin(), id)).toMatchObject({ ok: true });
      expect(await (await exported("indikatorer.csv")).text()).toContain("Venteliste");
      expect(await undoImport(admin(), id)).toMatchObject({ value: { undone: 2, kept: 0 } });
      expect(await (await exported("indikatorer.csv")).text()).toBe(before);
      const page = await takenIn(await exported(name));
      expect(page.counts).toMatchObject({ doubtful: 0, refused: 0, new: 0, changed: 0 });
      expect(page.rows.map((row) => row.name)).not.toContain("Venteliste");
    },
    60_000,
  );

  test("a reading that a person has chosen stays chosen", async () => {
    const { id } = await world.write((writer) =>
      makeIndicator(writer, {
        organisationId: world.organisation.id,
        name: "Syge",
        baselineRaw: "",
      }),
    );
    await setTargets(admin(), id, [{ year: 2027, raw: "80 90", reading: "words" }]);
    const page = await takenIn(await exported("indikatorer.csv"));
    expect(page.counts).toMatchObject({ unchanged: 1 });
  });
});

test("no cell that is given out is a formula, and each comes back as it was", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "grapheme" }),
        fc
          .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "'", "'=", "''-"), fc.string())
          .map((parts) => parts.join("")),
      ),
      (text) => {
        const cell = toSafeCell(text);
        expect(fromSafeCell(cell)).toBe(text);
        expect(/^[=+@\t\r\n]/.test(cell)).toBe(false);
        if (cell.startsWith("-")) expect(cell).toMatch(/^-\d+([.,]\d+)?$/);
      },
    ),
    { numRuns: 5_000 },
  );
});

test("any names and words survive the way out and in again", async () => {
  const words = fc
    .string({ unit: "binary", minLength: 1, maxLength: 40 })
    .map((text) => tidyText(text).slice(0, 40).trim())
    .filter((text) => text.length > 0);
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(words, {
        minLength: 1,
        maxLength: 8,
        selector: (text) => text.normalize("NFC").toLowerCase(),
      }),
      async (names) => {
        const fresh = await makeWorld();
        world = fresh;
        await fresh.write(async (writer) => {
          for (const name of names) {
            const own = { organisationId: fresh.organisation.id };
            await makeIndicator(writer, { ...own, name, dataSource: name, heading: name });
          }
        });
        const page = await takenIn(await exported("indikatorer.csv"));
        await fresh.close();
        expect(page.counts).toMatchObject({
          unchanged: names.length,
          changed: 0,
          new: 0,
          refused: 0,
        });
      },
    ),
    { numRuns: 40 },
  );
  world = await makeWorld();
}, 60_000);
