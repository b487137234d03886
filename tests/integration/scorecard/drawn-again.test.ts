import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { UseCaseContext } from "#app/features/context.ts";
import { enterMeasurement } from "#app/features/indicators/enter-measurement.server.ts";
import { measurementSchema } from "#app/features/indicators/measuring/measurement.schema.ts";
import { drawnScorecard } from "#app/features/scorecard/drawn-scorecard.tsx";
import { readScorecardQuery } from "#app/features/scorecard/scorecard-query.ts";
import { viewScorecard } from "#app/features/scorecard/view-scorecard.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { makeIndicator } from "#seeds/factories/indicators.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let folder: string;
let world: World;
let context: UseCaseContext;
let wellbeing: string;
let absence: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "drawn-again-"));
  world = await makeWorld(join(folder, "world.db"));
  context = world.as("administration");
  [wellbeing = "", absence = ""] = await world.write(async (writer) => {
    const make = (name: string) =>
      makeIndicator(writer, {
        organisationId: world.organisation.id,
        institutionId: world.school.id,
        name,
        unit: "%",
        direction: "higher",
        targets: [{ year: 2026, raw: "mindst 80 %" }],
      });
    return [(await make("Trivsel")).id, (await make("Fremmøde")).id];
  });
});
afterEach(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

test("after a change only the row it concerns is another one, and the table is as one drawn afresh", async () => {
  await measure(wellbeing, "70 %");
  const before = await look();
  expect(before.table).toBe(before.afresh);
  await measure(wellbeing, "90 %");
  const after = await look();
  expect(after.table).not.toBe(before.table);
  expect(after.table).toBe(after.afresh);
  expect(after.rows.get(absence)).toBe(before.rows.get(absence));
  expect(after.rows.get(wellbeing)).not.toBe(before.rows.get(wellbeing));
});

test("a row that has not changed is still drawn for the language, the columns and the address of each page", async () => {
  await measure(wellbeing, "70 %");
  for (const search of ["", "vis-alle=1", "kolonne=name&kolonne=result", "gruppe=heading", ""]) {
    for (const locale of ["da", "nb", "en", "da"] as const) {
      const { table, afresh } = await look(search, locale);
      expect(table).toBe(afresh);
    }
  }
});

test("what stands around a row is seen in it: the name of its institution, and the day", async () => {
  const withPlace = "kolonne=name&kolonne=institution&kolonne=colour";
  await look(withPlace);
  await world.write((writer) =>
    writer
      .updateTable("institution")
      .set({ name: "Skolen ved søen" })
      .where("id", "=", world.school.id)
      .execute(),
  );
  await world.write((writer) =>
    writer
      .updateTable("organisation")
      .set((row) => ({ dataVersion: row("dataVersion", "+", 1) }))
      .where("id", "=", world.organisation.id)
      .execute(),
  );
  const renamed = await look(withPlace);
  expect(renamed.table).toContain("Skolen ved søen");
  context = { ...context, today: "2026-02-01" };
  const earlier = await look(withPlace);
  expect(earlier.table).not.toBe(renamed.table);
  expect(earlier.table).toBe(earlier.afresh);
});

test("a table is never older than what was saved before it was asked for, with a writer and readers at work", async () => {
  await measure(wellbeing, "1 %");
  let saved = 1;
  let looks = 0;
  const write = async () => {
    for (let figure = 2; figure <= 60; figure++) {
      await measure(wellbeing, `${figure} %`);
      saved = figure;
      await new Promise((resolve) => setTimeout(resolve, figure % 3));
    }
  };
  const read = async () => {
    let newest = 0;
    while (saved < 60) {
      const savedBefore = saved;
      const { table, afresh } = await look();
      const shown = Number(/>(\d+)\u00a0%</.exec(table)?.[1]);
      expect(table).toBe(afresh);
      expect(shown).toBeGreaterThanOrEqual(savedBefore);
      expect(shown).toBeGreaterThanOrEqual(newest);
      newest = shown;
      looks += 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await Promise.all([write(), read(), read()]);
  expect((await look()).table).toContain(">60\u00a0%<");
  expect(looks).toBeGreaterThan(10);
});

/** A scorecard's rows and its table, beside the table of copies of the rows, which nobody has drawn before. */
async function look(search = "", locale: Locale = "da") {
  const query = readScorecardQuery(new URLSearchParams(search));
  const result = await viewScorecard(context, { kind: "organisation" }, query);
  if (!result.ok) throw new Error(result.refusal.code);
  const rows = result.value.groups.flatMap((group) => group.rows);
  return {
    rows: new Map(rows.map((row) => [row.id, row])),
    table: drawnScorecard(locale, result.value).table,
    afresh: drawnScorecard(locale, structuredClone(result.value)).table,
  };
}

async function measure(id: string, raw: string): Promise<void> {
  const input = measurementSchema.parse({ year: "2026", raw });
  const result = await enterMeasurement(context, id, input);
  if (!result.ok) throw new Error(result.refusal.code);
}
