import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { enterMeasurement } from "#app/features/indicators/enter-measurement.server.ts";
import { measurementSchema } from "#app/features/indicators/measuring/measurement.schema.ts";
import { tasksToMeasure } from "#app/features/indicators/measuring/tasks-to-measure.server.ts";
import { viewDue } from "#app/features/indicators/measuring/view-due.server.ts";
import { viewIndicator } from "#app/features/indicators/view-indicator.server.ts";
import { makeIndicator, makeMeasurement } from "#seeds/factories/indicators.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let world: World;
let id: string;
beforeEach(async () => {
  world = await makeWorld();
  id = await makeSchoolIndicator({ frequency: "quarter" });
});
afterEach(() => world.close());

const leader = () => world.as("institutionLeader");
const figure = (given: Record<string, unknown>) =>
  measurementSchema.parse({ year: "2026", raw: "", ...given });
const measurements = () => world.db.selectFrom("measurement").selectAll().execute();

async function makeSchoolIndicator(more: {
  readonly frequency?: "quarter" | "year";
  readonly ownerId?: string;
  readonly institutionId?: string;
}) {
  return world.write(async (writer) => {
    const made = await makeIndicator(writer, {
      organisationId: world.organisation.id,
      institutionId: more.institutionId ?? world.school.id,
      name: "Elever, der trives",
      unit: "%",
      direction: "higher",
      targets: [{ year: 2026, raw: "mindst 80 %" }],
    });
    await writer
      .updateTable("indicator")
      .set({ frequency: more.frequency ?? "year", ownerId: more.ownerId ?? null, graceDays: 30 })
      .where("id", "=", made.id)
      .execute();
    return made.id;
  });
}

describe("a figure of part of the year", () => {
  test("is kept apart and never colours the year's target", async () => {
    await enterMeasurement(leader(), id, figure({ period: "Q4", raw: "90 %" }));
    const page = await viewIndicator(leader(), id);
    expect(page).toMatchObject({
      value: {
        years: [{ year: 2026, result: null }],
        entries: [],
        measuring: { interim: [{ period: "Q4", value: { number: "90" } }] },
      },
    });
  });

  test.each([
    [{ period: "M01", raw: "1" }, "period-unknown", "period"],
    [{ year: "2027", period: "Q2", raw: "1" }, "period-in-future", "period"],
    [{ raw: "" }, "required", "raw"],
  ])("%j is refused", async (given, code, field) => {
    expect(await enterMeasurement(leader(), id, figure(given))).toMatchObject({
      refusal: { code, field },
    });
    expect(await measurements()).toEqual([]);
  });
});

describe("a share", () => {
  test("is computed exactly from what was counted, and both are kept", async () => {
    const given = figure({ numerator: "34", denominator: "51", respondents: "51" });
    expect((await enterMeasurement(leader(), id, given)).ok).toBe(true);
    expect(await measurements()).toMatchObject([
      { raw: "34 / 51", value: "66.667", numerator: "34", denominator: "51", respondents: 51 },
    ]);
  });

  test("may be typed beside it, as far as its decimals go", async () => {
    const given = { numerator: "34", denominator: "51" };
    const wrong = await enterMeasurement(leader(), id, figure({ ...given, raw: "66 %" }));
    expect(wrong).toMatchObject({ refusal: { code: "share-differs", field: "raw" } });
    const right = await enterMeasurement(leader(), id, figure({ ...given, raw: "66,7 %" }));
    expect(right.ok).toBe(true);
    expect(await measurements()).toMatchObject([{ raw: "66,7 %", value: "66.667" }]);
  });

  test.each([
    [{ numerator: "34" }, "share-half", "denominator"],
    [{ denominator: "51" }, "share-half", "numerator"],
    [{ numerator: "34", denominator: "0" }, "denominator-zero", "denominator"],
    [{ numerator: "mange", denominator: "51" }, "invalid-number", "numerator"],
  ])("of %j is refused", async (given, code, field) => {
    expect(await enterMeasurement(leader(), id, figure(given))).toMatchObject({
      refusal: { code, field },
    });
    expect(await measurements()).toEqual([]);
  });
});

describe("two who enter the same figure", () => {
  test("see each other's before the later is entered over the first", async () => {
    const page = await viewIndicator(leader(), id);
    const seen = page.ok ? page.value.measuring.seen : "";
    expect(seen).toBe("none");
    const administration = world.as("administration");
    await enterMeasurement(administration, id, figure({ raw: "71 %", seen }));
    expect(await enterMeasurement(leader(), id, figure({ raw: "72 %", seen }))).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    const again = await viewIndicator(leader(), id);
    const known = again.ok ? again.value.measuring.seen : "";
    const knowing = await enterMeasurement(leader(), id, figure({ raw: "72 %", seen: known }));
    expect(knowing.ok).toBe(true);
    expect((await measurements()).map(({ raw }) => raw)).toEqual(["71 %", "72 %"]);
  });

  test("do not disturb each other in different periods, or with the same figure", async () => {
    const given = { seen: "none" };
    await enterMeasurement(leader(), id, figure({ ...given, raw: "71 %", period: "Q1" }));
    const other = await enterMeasurement(leader(), id, figure({ ...given, raw: "72 %" }));
    const same = await enterMeasurement(
      leader(),
      id,
      figure({ ...given, raw: "71 %", period: "Q1" }),
    );
    expect([other.ok, same.ok]).toEqual([true, true]);
  });
});

describe("figures that are awaited", () => {
  const owners = async () => {
    const due = await viewDue(world.as("administration"));
    return due.ok ? due.value.owners : [];
  };

  test("stand with their owner, and lead the owner from the front page to the grid", async () => {
    const ownerId = world.persons.institutionLeader.id;
    await makeSchoolIndicator({ ownerId });
    expect(await tasksToMeasure(leader())).toMatchObject([
      { kind: "enterMeasurements", href: "/maalinger?vis=late" },
      { kind: "fillInFigures", href: "/maalinger?vis=missing", details: { count: 1 } },
    ]);
    expect((await owners()).find((owner) => owner.key === ownerId)).toMatchObject({
      counts: { late: 1 },
      lines: [{ year: 2026, period: "year", state: "late" }],
    });
  });

  test("that nobody owns are told to the administration in one line, by indicator", async () => {
    const before = await tasksToMeasure(world.as("administration"));
    const count = Number(before.find(({ kind }) => kind === "fillInFigures")?.details.count ?? 0);
    await makeSchoolIndicator({});
    await makeSchoolIndicator({ ownerId: world.persons.institutionLeader.id });
    const after = await tasksToMeasure(world.as("administration"));
    expect(after).toMatchObject([{ kind: "fillInFigures", details: { count: count + 1 } }]);
  });

  test("are no longer awaited once entered", async () => {
    await world.write((writer) =>
      makeMeasurement(writer, {
        organisationId: world.organisation.id,
        indicatorId: id,
        year: 2026,
        raw: "81 %",
      }),
    );
    expect(await owners()).toEqual([]);
    expect(await tasksToMeasure(leader())).toEqual([]);
  });

  test("are shown to those who measure, each at the own places", async () => {
    const other = await makeSchoolIndicator({ institutionId: world.secondSchool.id });
    const due = await viewDue(leader());
    const lines = due.ok ? due.value.owners.flatMap((owner) => owner.lines) : [];
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every(({ indicator }) => indicator.id !== other)).toBe(true);
    for (const role of ["committeeMember", "directorate", "boardChair"] as const) {
      expect(await viewDue(world.as(role))).toMatchObject({ refusal: { code: "not-allowed" } });
      expect(await tasksToMeasure(world.as(role))).toEqual([]);
    }
  });
});
