import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readingKey } from "#app/domain/indicators/confirm-reading.ts";
import { benchmarkSchema } from "#app/features/indicators/benchmarks/benchmark.schema.ts";
import { enterBenchmark } from "#app/features/indicators/benchmarks/enter-benchmark.server.ts";
import { takeBackBenchmark } from "#app/features/indicators/benchmarks/take-back-benchmark.server.ts";
import { viewBenchmarks } from "#app/features/indicators/benchmarks/view-benchmarks.server.ts";
import { viewComparison } from "#app/features/indicators/benchmarks/view-comparison.server.ts";
import { readResult } from "#app/features/indicators/read-result.ts";
import { viewIndicator } from "#app/features/indicators/view-indicator.server.ts";
import { makeIndicator, makeMeasurement } from "#seeds/factories/indicators.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let world: World;
let id: string;
let other: string;
beforeEach(async () => {
  world = await makeWorld();
  await world.write(async (writer) => {
    const own = { organisationId: world.organisation.id };
    const shared = {
      ...own,
      name: "Elever, der trives",
      unit: "%",
      direction: "higher" as const,
      targets: [{ year: 2026, raw: "over landsgennemsnittet" }],
    };
    const first = await makeIndicator(writer, {
      ...shared,
      institutionId: world.school.id,
      isShared: 1,
    });
    const second = await makeIndicator(writer, {
      ...shared,
      institutionId: world.secondSchool.id,
      sharedFromId: first.id,
    });
    id = first.id;
    other = second.id;
    await makeMeasurement(writer, { ...own, indicatorId: id, year: 2026, raw: "80 %" });
    await makeMeasurement(writer, { ...own, indicatorId: other, year: 2026, raw: "90 %" });
  });
});
afterEach(() => world.close());

const leader = () => world.as("institutionLeader");
const mean = (given: Record<string, unknown> = {}) =>
  benchmarkSchema.parse({ kind: "national", year: "2026", raw: "75 %", ...given });
const rows = () => world.db.selectFrom("benchmark").selectAll().execute();
const answers = (indicatorId: string, respondents: number) =>
  world.db
    .updateTable("measurement")
    .set({ respondents })
    .where("indicatorId", "=", indicatorId)
    .execute();
const focus = async (indicatorId = id) => {
  const view = await viewIndicator(leader(), indicatorId);
  if (!view.ok) throw new Error(view.refusal.code);
  return view.value;
};

describe("entering a benchmark", () => {
  test("keeps its words beside the number, and rates the target that follows it", async () => {
    expect((await focus()).focus).toMatchObject({ rating: "manual", rule: "benchmark-missing" });
    expect(
      (await enterBenchmark(leader(), id, mean({ dataSource: "Uddannelsesstatistik" }))).ok,
    ).toBe(true);
    expect(await rows()).toMatchObject([
      { raw: "75 %", value: "75", unit: "%", year: 2026, isPreliminary: 0 },
    ]);
    const { focus: year, chart, benchmarks } = await focus();
    expect(year).toMatchObject({ rating: "green", rule: "target-met" });
    expect(chart.benchmark).toMatchObject({ points: [{ year: 2026, value: 75 }] });
    expect(benchmarks).toMatchObject([{ dataSource: "Uddannelsesstatistik", isOwn: true }]);
  });

  test("on the shared indicator holds for those that carry it", async () => {
    await enterBenchmark(leader(), id, mean());
    expect(await focus(other)).toMatchObject({
      focus: { rating: "green" },
      benchmarks: [{ isOwn: false }],
    });
  });

  test.each(["committeeMember", "committeeChair", "directorate", "boardChair"] as const)(
    "is not for a %s",
    async (role) => {
      expect(await enterBenchmark(world.as(role), id, mean())).toMatchObject({
        refusal: { code: "not-allowed" },
      });
      expect(await rows()).toEqual([]);
    },
  );

  test("is not for another institution or another organisation", async () => {
    expect(await enterBenchmark(leader(), other, mean())).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    expect(await enterBenchmark(world.asStranger("administration"), id, mean())).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await rows()).toEqual([]);
  });

  test.each([
    [{ raw: "god" }, "benchmark-not-a-number", "raw"],
    [{ raw: "75 80" }, "benchmark-not-a-number", "raw"],
    [{ raw: "?" }, "benchmark-not-a-number", "raw"],
    [{ raw: "75 % (2025)" }, "year-differs", "year"],
    [{ kind: "group" }, "benchmark-name", "name"],
  ])("%o is refused: %s", async (given, code, field) => {
    expect(await enterBenchmark(leader(), id, mean(given))).toMatchObject({
      refusal: { code, field },
    });
    expect(await rows()).toEqual([]);
  });

  test.each(["188 %", "94150", "0,05"])(
    "asks what %s means beside figures unlike it",
    async (raw) => {
      await enterBenchmark(leader(), id, mean({ year: "2025" }));
      expect(await enterBenchmark(leader(), id, mean({ raw }))).toMatchObject({
        refusal: { code: "reading-doubtful", field: "raw" },
      });
      const view = await viewBenchmarks(leader(), id);
      if (!view.ok) throw new Error(view.refusal.code);
      const { readings } = readResult(raw, view.value.weighing, { year: 2026 });
      const reading = readingKey(readings[0] ?? { kind: "text" });
      expect(await enterBenchmark(leader(), id, mean({ raw, reading }))).toMatchObject({
        ok: true,
      });
      expect((await rows())[1]).toMatchObject({ raw, value: readings[0]?.number });
    },
  );

  test("never stands beside another of the same year and name: it replaces it, or is refused", async () => {
    await enterBenchmark(leader(), id, mean());
    expect(await enterBenchmark(leader(), id, mean({ raw: "76 %" }))).toMatchObject({
      refusal: { code: "benchmark-twice", field: "raw", details: { value: "75 %", year: "2026" } },
    });
    expect(
      await enterBenchmark(leader(), id, mean({ raw: "76 %", name: "Hele landet" })),
    ).toMatchObject({ refusal: { code: "benchmark-twice" } });
    const group = mean({ raw: "76 %", kind: "group", name: "Gruppe 7" });
    expect(await enterBenchmark(leader(), id, group)).toMatchObject({ ok: true });
    const again = mean({ raw: "77 %", replaces: "on" });
    expect(await enterBenchmark(leader(), id, again)).toMatchObject({ ok: true });
    const named = { year: "2024", name: "Hele landet" };
    await enterBenchmark(leader(), id, mean({ ...named, raw: "70 %" }));
    await enterBenchmark(leader(), id, mean({ year: "2024", raw: "71 %", replaces: "on" }));
    const ofYear = await world.db
      .selectFrom("benchmark")
      .select(["name", "raw"])
      .where("year", "=", 2024)
      .where("withdrawnAt", "is", null)
      .execute();
    expect(ofYear).toEqual([{ name: "Hele landet", raw: "71 %" }]);
  });

  test("shows those that stand", async () => {
    await enterBenchmark(leader(), id, mean({ raw: "76 %" }));
    await enterBenchmark(leader(), id, mean({ raw: "77 %", kind: "group", name: "Gruppe 7" }));
    const view = await viewBenchmarks(leader(), id);
    const shown = view.ok ? view.value.benchmarks.map((one) => one.raw) : [];
    expect(shown.sort()).toEqual(["76 %", "77 %"]);
  });

  test("can be taken back by who may enter it, once", async () => {
    await enterBenchmark(leader(), id, mean());
    const [row] = await rows();
    const key = row?.id ?? "";
    expect((await takeBackBenchmark(world.as("committeeChair"), id, key)).ok).toBe(false);
    expect((await takeBackBenchmark(world.asStranger("administration"), id, key)).ok).toBe(false);
    expect((await takeBackBenchmark(leader(), id, key)).ok).toBe(true);
    expect((await takeBackBenchmark(leader(), id, key)).ok).toBe(false);
    expect(await viewBenchmarks(leader(), id)).toMatchObject({ value: { benchmarks: [] } });
  });
});

describe("comparing the institutions that carry the same", () => {
  const compare = (order: "value" | "name" = "value") =>
    viewComparison(leader(), id, { year: undefined, order });

  test("puts the best first, or sorts by name", async () => {
    expect(await compare()).toMatchObject({
      value: { year: 2026, units: [{ name: "Nordstrandskolen", value: 90 }, { value: 80 }] },
    });
    expect(await compare("name")).toMatchObject({
      value: { units: [{ name: "Bakkeskolen" }, { name: "Nordstrandskolen" }] },
    });
  });

  test("shows how many answered in each and in all", async () => {
    await answers(id, 40);
    await answers(other, 60);
    expect(await compare()).toMatchObject({
      value: { total: 100, units: [{ respondents: 60 }, { respondents: 40 }] },
    });
  });

  test("hides a result of too few, and the total it would follow from", async () => {
    await answers(id, 4);
    await answers(other, 60);
    const view = await compare();
    expect(view).toMatchObject({
      value: {
        total: null,
        units: [{ respondents: 60 }, { isHidden: true, value: null, respondents: null }],
      },
    });
    const { focus: year, entries, chart } = await focus();
    expect(year).toMatchObject({ rating: "noData", rule: "too-few-answers" });
    const told = JSON.stringify([year, entries, chart.points], (key, value) =>
      key === "id" ? undefined : value,
    );
    expect(told).not.toContain("80");
  });

  test("sets the whole of them apart, last and in neither count", async () => {
    const own = { organisationId: world.organisation.id };
    const partIds = [id, other];
    const whole = await world.write(async (writer) => {
      const { id: wholeId } = await makeIndicator(writer, {
        ...{ ...own, name: "Elever, der trives", unit: "%", direction: "higher" as const },
        isShared: 1,
      });
      await writer
        .updateTable("indicator")
        .set({ sharedFromId: wholeId })
        .where("id", "in", partIds)
        .execute();
      await makeMeasurement(writer, { ...own, indicatorId: wholeId, year: 2026, raw: "95 %" });
      return wholeId;
    });
    await answers(id, 40);
    await answers(other, 60);
    await answers(whole, 100);
    expect(await compare()).toMatchObject({
      value: { total: 100, units: [{ value: 90 }, { value: 80 }, { id: whole, isWhole: true }] },
    });
    await answers(id, 4);
    const hidden = await compare();
    expect(hidden).toMatchObject({
      value: { total: null, units: [{}, {}, { respondents: null }] },
    });
  });

  test("is unknown to another organisation, and empty where nothing is shared", async () => {
    expect(
      await viewComparison(world.asStranger("administration"), id, {
        year: 2026,
        order: "value",
      }),
    ).toMatchObject({ refusal: { code: "not-found" } });
  });
});
