import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { viewCascade } from "#app/features/scorecard/view-cascade.server.ts";
import { viewIndicatorMatrix } from "#app/features/scorecard/view-indicator-matrix.server.ts";
import { viewProgress } from "#app/features/scorecard/view-progress.server.ts";
import { makeIndicator, makeMeasurement } from "#seeds/factories/indicators.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let world: World;
let ids: Record<"whole" | "service" | "school", string>;

beforeEach(async () => {
  world = await makeWorld();
  const organisationId = world.organisation.id;
  ids = await world.write(async (writer) => {
    const make = async (
      name: string,
      institutionId: string | null,
      results: string[],
      change: object,
    ) => {
      const { id } = await makeIndicator(writer, {
        organisationId,
        institutionId,
        name,
        unit: "%",
        direction: "higher",
        targets: [2025, 2026].map((year) => ({ year, raw: "mindst 80 %" })),
      });
      await writer.updateTable("indicator").set(change).where("id", "=", id).execute();
      for (const [turn, raw] of results.entries()) {
        await makeMeasurement(writer, { organisationId, indicatorId: id, year: 2025 + turn, raw });
      }
      return id;
    };
    const whole = await make("Kommunen", null, ["60 %", "70 %"], { perspective: "users" });
    const service = await make("Skolerne", null, [], {
      parentId: whole,
      areaId: world.areas.schools.id,
    });
    const school = await make("Bakkeskolen", world.school.id, ["70 %", "85 %"], {
      parentId: service,
      perspective: "users",
    });
    return { whole, service, school };
  });
});
afterEach(() => world.close());

describe("the cascade", () => {
  test("hangs the institution's under the service's under the municipality's", async () => {
    const result = await viewCascade(world.as("committeeMember"), { indicator: null, term: null });
    const tree = result.ok ? result.value.trees[0] : undefined;
    expect(tree?.node).toMatchObject({ id: ids.whole, level: "organisation" });
    expect(tree?.children[0]?.node).toMatchObject({
      id: ids.service,
      level: "area",
      placeName: "Skoler",
    });
    expect(tree?.children[0]?.children[0]?.node).toMatchObject({
      id: ids.school,
      level: "institution",
      rating: "green",
    });
  });

  test("is shown around one indicator, and whole where the address names none of ours", async () => {
    const around = await viewCascade(world.as("committeeMember"), {
      indicator: ids.school,
      term: null,
    });
    expect(around).toMatchObject({ value: { around: ids.school } });
    const unknown = await viewCascade(world.as("committeeMember"), {
      indicator: "findes-ikke",
      term: "findes-ikke",
    });
    expect(unknown).toMatchObject({ value: { around: null } });
  });

  test("holds nothing of another organisation", async () => {
    expect(
      await viewCascade(world.asStranger("administration"), { indicator: null, term: null }),
    ).toMatchObject({
      value: { trees: [] },
    });
  });
});

describe("progress", () => {
  test("tells what is newly met and what is better, and no more of a committee than its own", async () => {
    const whole = await viewProgress(world.as("committeeMember"), { kind: "organisation" });
    expect(whole).toMatchObject({
      value: {
        newlyMet: [{ id: ids.school, from: "70", to: "85" }],
        improved: [{ id: ids.whole }],
      },
    });
    const committee = await viewProgress(world.as("committeeMember"), {
      kind: "committee",
      slug: "boern-og-skole",
    });
    expect(committee).toMatchObject({ value: { newlyMet: [{ id: ids.school }], improved: [] } });
    const other = await viewProgress(world.as("committeeMember"), {
      kind: "committee",
      slug: "aeldre",
    });
    expect(other).toMatchObject({ value: { newlyMet: [], improved: [] } });
  });

  test("leaves out a figure of too few answers", async () => {
    await world.write((writer) =>
      writer
        .updateTable("measurement")
        .set({ respondents: 2 })
        .where("indicatorId", "=", ids.school)
        .execute(),
    );
    const result = await viewProgress(world.as("committeeMember"), { kind: "organisation" });
    expect(result).toMatchObject({ value: { newlyMet: [] } });
    expect(JSON.stringify(result)).not.toContain('"85"');
  });

  test("is refused where there is no such committee", async () => {
    const scope = { kind: "committee", slug: "findes-ikke" } as const;
    expect(await viewProgress(world.as("committeeMember"), scope)).toMatchObject({
      refusal: { code: "not-found" },
    });
  });
});

describe("the matrix of a committee", () => {
  test("has a row for each institution, also without indicators, and counts what is without data", async () => {
    const result = await viewIndicatorMatrix(world.as("committeeMember"), "boern-og-skole");
    if (!result.ok) throw new Error(result.refusal.code);
    const { rows, columns, total } = result.value;
    expect(total).toBe(2);
    expect(rows.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Bakkeskolen", "Nordstrandskolen", "Børnehuset Mågen", "Skoler"]),
    );
    const school = rows.find(({ name }) => name === "Bakkeskolen");
    expect(school?.cells[columns.indexOf("users")]).toMatchObject({
      worst: "green",
      count: 1,
      withoutData: 0,
    });
    expect(rows.find(({ name }) => name === "Nordstrandskolen")?.whole).toBeNull();
  });

  test("is refused where there is no such committee", async () => {
    const result = await viewIndicatorMatrix(world.as("committeeMember"), "findes-ikke");
    expect(result).toMatchObject({ refusal: { code: "not-found" } });
  });
});
