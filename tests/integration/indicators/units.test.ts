import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { viewIndicator } from "#app/features/indicators/view-indicator.server.ts";
import { makeIndicator, makeMeasurement } from "#seeds/factories/indicators.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.close());

async function shown(
  given: { readonly baselineRaw: string; readonly target: string; readonly unit?: string },
  results: readonly (readonly [year: number, raw: string])[],
) {
  const id = await world.write(async (writer) => {
    const organisationId = world.organisation.id;
    const { id } = await makeIndicator(writer, {
      ...{ organisationId, institutionId: world.school.id, name: "Sti", baselineYear: 2024 },
      ...{ baselineRaw: given.baselineRaw, unit: given.unit ?? "" },
      targets: [{ year: 2026, raw: given.target }],
    });
    for (const [year, raw] of results) {
      await makeMeasurement(writer, { organisationId, indicatorId: id, year, raw });
    }
    return id;
  });
  const view = await viewIndicator(world.as("administration"), id);
  if (!view.ok) throw new Error(view.refusal.code);
  return view.value;
}

describe("an indicator whose figures are in different units", () => {
  const path = { baselineRaw: "16 km", target: "400 meter økning" };

  test("is drawn, rated and told in one of them", async () => {
    const { chart, years, measuring } = await shown(path, [
      [2025, "16100 meter"],
      [2026, "16,5 km"],
    ]);
    expect(chart).toMatchObject({
      ...{ unit: "km", status: { year: 2024, value: 16 }, leftOut: [] },
      points: [{ value: 16.1 }, { value: 16.5 }],
      targets: [{ year: 2026, value: 16.4 }],
    });
    expect(years[0]).toMatchObject({ year: 2026, rating: "green" });
    expect(measuring.trend.last).toMatchObject({ value: "16.5" });
  });

  test("gives a number without a unit no colour and no place in the chart, and says so", async () => {
    const { chart, years } = await shown(path, [[2026, "16,5"]]);
    expect(years[0]).toMatchObject({ rating: "manual", rule: "unit-open" });
    expect(chart.points).toMatchObject([{ value: null }]);
    expect(chart.leftOut).toEqual([{ what: "result", year: 2026, words: "16,5" }]);
  });

  test("leaves out of the chart what counts something else", async () => {
    const given = { baselineRaw: "71.234 kr", target: "højst 2 %", unit: "kr" };
    const { chart } = await shown(given, [[2026, "72 t.kr."]]);
    expect(chart).toMatchObject({ unit: "kr", points: [{ value: 72_000 }], targets: [] });
    expect(chart.leftOut).toEqual([{ what: "target", year: 2026, words: "højst 2 %" }]);
  });
});
