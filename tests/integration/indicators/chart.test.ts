import { afterEach, beforeEach, expect, test } from "vitest";
import { viewIndicator } from "#app/features/indicators/view-indicator.server.ts";
import { newId } from "#db/id.ts";
import type { Writer } from "#db/transaction.ts";
import { makeIndicator, makeMeasurement } from "#seeds/factories/indicators.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.close());

type Target = { readonly year: number; readonly raw: string };

async function chartOf(
  given: {
    readonly lowerThreshold?: string;
    readonly direction?: "band";
    readonly targets: readonly Target[];
  },
  more: (
    writer: Writer,
    of: { organisationId: string; indicatorId: string },
  ) => Promise<unknown> = () => Promise.resolve(),
) {
  const organisationId = world.organisation.id;
  const id = await world.write(async (writer) => {
    const indicator = await makeIndicator(writer, {
      organisationId,
      institutionId: world.school.id,
      name: "Sygefravær",
      unit: "%",
      direction: "lower",
      ...given,
    });
    const of = { organisationId, indicatorId: indicator.id };
    for (const [year, raw] of [
      [2023, "8,4 %"],
      [2025, "6,1 %"],
      [2026, "6,4 %"],
    ] as const) {
      await makeMeasurement(writer, { ...of, year, raw });
    }
    await more(writer, of);
    return indicator.id;
  });
  const found = await viewIndicator(world.as("administration"), id);
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value.chart;
}

test("the lowest acceptable value makes a band with the target of each year, in its own steps", async () => {
  const chart = await chartOf({
    lowerThreshold: "6.6",
    targets: [
      { year: 2026, raw: "højst 5,5 %" },
      { year: 2027, raw: "højst 5 %" },
    ],
  });
  expect(chart.targets).toEqual([
    { year: 2026, value: 5.5 },
    { year: 2027, value: 5 },
  ]);
  expect(chart.band).toEqual({
    kind: "lower",
    spans: [
      { year: 2026, from: 6.6, to: 5.5 },
      { year: 2027, from: 6.6, to: 5 },
    ],
  });
});

test("a target that is a band is drawn as one, and not as a step", async () => {
  const targets = [{ year: 2026, raw: "mellem 4 og 6 %" }];
  const chart = await chartOf({ direction: "band", targets });
  expect(chart.targets).toEqual([]);
  expect(chart.band).toEqual({ kind: "band", spans: [{ year: 2026, from: 4, to: 6 }] });
});

test("without a limit there is no band, and a doubtful target is not drawn", async () => {
  const chart = await chartOf({ targets: [{ year: 2026, raw: "5 6" }] });
  expect([chart.targets, chart.band]).toEqual([[], null]);
});

test("a new series begins at the first year drawn of it, and benchmarks stand by their years", async () => {
  const chart = await chartOf(
    { targets: [{ year: 2026, raw: "højst 5,5 %" }] },
    async (writer, of) => {
      for (const [fromYear, isBreak] of [
        [2020, 1],
        [2024, 1],
        [2026, 0],
      ] as const) {
        await writer
          .insertInto("indicatorDefinition")
          .values({
            ...{ ...of, id: newId(), fromYear, isBreak, description: "", unit: "%" },
            ...{ measureKind: null, scaleMin: null, scaleMax: null, bestEnd: null },
            ...{ numerator: "", denominator: "", dataSource: "", reason: "Talt på ny" },
            ...{ createdBy: null, createdAt: "2026-01-01T00:00:00.000Z" },
          })
          .execute();
      }
      for (const year of [2022, 2026]) {
        await writer
          .insertInto("benchmark")
          .values({
            ...{ ...of, id: newId(), kind: "national", name: "Landet", year, raw: "6 %" },
            ...{ value: "6", unit: "%", isPreliminary: 0, dataSource: "", withdrawnAt: null },
            ...{ enteredBy: null, enteredAt: "2026-01-01T00:00:00.000Z" },
          })
          .execute();
      }
    },
  );
  expect(chart.years).toEqual([2022, 2023, 2025, 2026]);
  expect(chart.breaks).toEqual([2025]);
  expect(chart.benchmark?.points).toEqual([
    { year: 2022, value: 6 },
    { year: 2026, value: 6 },
  ]);
});
