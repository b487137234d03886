import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createOverallGoal } from "#app/features/overall-goals/create-overall-goal.server.ts";
import { editOverallGoal } from "#app/features/overall-goals/edit-overall-goal.server.ts";
import { orderOverallGoals } from "#app/features/overall-goals/order-overall-goals.server.ts";
import { retireOverallGoal } from "#app/features/overall-goals/retire-overall-goal.server.ts";
import { viewOverallGoals } from "#app/features/overall-goals/view-overall-goals.server.ts";
import { makeCouncilTerm } from "#seeds/factories/organisation.ts";
import { makeOverallGoal } from "#seeds/factories/overall-goals.ts";
import { makeOverallWorld, type OverallWorld } from "./overall-world.ts";

let world: OverallWorld;
beforeEach(async () => {
  world = await makeOverallWorld();
});
afterEach(() => world.close());

const others = [
  "committeeMember",
  "committeeChair",
  "institutionLeader",
  "directorate",
  "boardMember",
  "boardChair",
  "systemAdministrator",
] as const;
const retire = { version: 1, retire: "yes" } as const;

describe.each(others)("the role %s", (role) => {
  test("neither sets, edits, retires nor orders overall goals", async () => {
    const before = await world.allOverall();
    const context = world.as(role);
    const { whole } = world.overall;
    for (const result of [
      await createOverallGoal(context, world.overallInput),
      await editOverallGoal(context, whole.id, { ...world.overallInput, version: 1 }),
      await retireOverallGoal(context, whole.id, retire),
      await orderOverallGoals(context, { order: [whole.id], move: "" }),
      await viewOverallGoals(context, null),
    ]) {
      expect(result).toMatchObject({ refusal: { code: "not-allowed" } });
    }
    expect(await world.allOverall()).toEqual(before);
  });
});

describe("an overall goal", () => {
  test("is set for the organisation with its indicators, and audited", async () => {
    const { ofWhole, ofCare } = world.overall.indicators;
    const result = await createOverallGoal(world.as("administration"), {
      ...world.overallInput,
      indicatorIds: [ofCare.id, ofWhole.id, ofCare.id],
    });
    if (!result.ok) throw new Error(result.refusal.code);
    const all = await world.allOverall();
    expect(all.goals.find(({ id }) => id === result.value.id)).toMatchObject({
      title: "Her vil man gerne arbejde",
      areaId: null,
      parentId: null,
      position: 4,
      version: 1,
    });
    expect(
      all.indicators
        .filter(({ overallGoalId }) => overallGoalId === result.value.id)
        .sort((one, other) => one.position - other.position)
        .map(({ indicatorId }) => indicatorId),
    ).toEqual([ofCare.id, ofWhole.id]);
    expect(all.audit).toMatchObject([
      { operation: "overallGoal.create", objectKey: result.value.id },
    ]);
  });

  test("is set for a service that serves the organisation's", async () => {
    const result = await createOverallGoal(world.as("administration"), {
      ...world.overallInput,
      areaId: world.areas.care.id,
      parentId: world.overall.whole.id,
      indicatorIds: [world.overall.indicators.ofCare.id, world.overall.indicators.ofWhole.id],
    });
    expect(result.ok).toBe(true);
  });

  const refusals: readonly [
    string,
    string,
    string,
    (world: OverallWorld) => Partial<OverallWorld["overallInput"]>,
  ][] = [
    [
      "another organisation's term",
      "unknown-choice",
      "councilTermId",
      ({ elsewhere }) => ({ councilTermId: elsewhere.term.id }),
    ],
    [
      "another organisation's service",
      "unknown-choice",
      "areaId",
      ({ elsewhere }) => ({ areaId: elsewhere.areas.schools.id }),
    ],
    [
      "another organisation's above it",
      "unknown-choice",
      "parentId",
      ({ areas, overall }) => ({ areaId: areas.care.id, parentId: overall.foreign.id }),
    ],
    [
      "the organisation's own under another",
      "parent-not-above",
      "parentId",
      ({ overall }) => ({ parentId: overall.whole.id }),
    ],
    [
      "a service's under a service's",
      "parent-not-above",
      "parentId",
      ({ areas, overall }) => ({ areaId: areas.care.id, parentId: overall.schools.id }),
    ],
    [
      "an institution's indicator",
      "indicator-of-other-place",
      "indicatorIds",
      ({ overall }) => ({ indicatorIds: [overall.indicators.ofSchool.id] }),
    ],
    [
      "another organisation's indicator",
      "indicator-of-other-place",
      "indicatorIds",
      ({ overall }) => ({ indicatorIds: [overall.indicators.foreign.id] }),
    ],
    [
      "another service's indicator",
      "indicator-of-other-place",
      "indicatorIds",
      ({ areas, overall }) => ({
        areaId: areas.care.id,
        indicatorIds: [overall.indicators.ofSchools.id],
      }),
    ],
  ];
  test.each(refusals)("with %s is refused, and nothing is kept", async (_, code, field, given) => {
    const before = await world.allOverall();
    const input = { ...world.overallInput, ...given(world) };
    expect(await createOverallGoal(world.as("administration"), input)).toMatchObject({
      refusal: { code, field },
    });
    expect(await world.allOverall()).toEqual(before);
  });

  test("of another term is not what it serves", async () => {
    const next = await world.write(async (writer) => {
      const organisationId = world.organisation.id;
      const term = await makeCouncilTerm(writer, {
        ...{ organisationId, name: "2030–2033", startsOn: "2030-01-01", endsOn: "2033-12-31" },
      });
      return makeOverallGoal(writer, { organisationId, councilTermId: term.id, title: "Næste" });
    });
    const input = { ...world.overallInput, areaId: world.areas.care.id, parentId: next.id };
    expect(await createOverallGoal(world.as("administration"), input)).toMatchObject({
      refusal: { code: "parent-of-other-term", field: "parentId" },
    });
  });

  test("posted twice from the same form is set once", async () => {
    const context = { ...world.as("administration"), formPostId: "the same" };
    await createOverallGoal(context, world.overallInput);
    expect(await createOverallGoal(context, world.overallInput)).toMatchObject({
      refusal: { code: "already-posted" },
    });
    expect((await world.allOverall()).goals).toHaveLength(5);
  });

  test("is edited by the version that was read, with its indicators exchanged", async () => {
    const admin = world.as("administration");
    const { care, indicators } = world.overall;
    const change = {
      ...world.overallInput,
      areaId: world.areas.care.id,
      indicatorIds: [indicators.ofCare.id],
      version: 1,
    };
    expect((await editOverallGoal(admin, care.id, change)).ok).toBe(true);
    expect(await editOverallGoal(admin, care.id, { ...change, title: "Senere" })).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    const again = { ...change, indicatorIds: [], version: 2 };
    expect((await editOverallGoal(admin, care.id, again)).ok).toBe(true);
    const all = await world.allOverall();
    expect(all.goals.find(({ id }) => id === care.id)).toMatchObject({
      title: "Her vil man gerne arbejde",
      version: 3,
    });
    expect(all.indicators).toEqual([]);
    expect(all.audit.map(({ operation }) => operation)).toEqual([
      "overallGoal.edit",
      "overallGoal.edit",
    ]);
  });

  test("of another organisation is not found", async () => {
    const stranger = world.asStranger("administration");
    const { whole } = world.overall;
    const change = { ...world.overallInput, version: 1 };
    expect(await editOverallGoal(stranger, whole.id, change)).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await retireOverallGoal(stranger, whole.id, retire)).toMatchObject({
      refusal: { code: "not-found" },
    });
  });

  test("keeps its place while others serve it", async () => {
    const admin = world.as("administration");
    const { whole, schools } = world.overall;
    await world.goal({ overallGoalIds: [schools.id] });
    const moves = [
      [whole.id, { areaId: world.areas.care.id }],
      [schools.id, { areaId: world.areas.care.id }],
      [schools.id, {}],
    ] as const;
    for (const [id, place] of moves) {
      const change = { ...world.overallInput, ...place, version: 1 };
      expect(await editOverallGoal(admin, id, change)).toMatchObject({
        refusal: { code: "place-in-use", field: "areaId", details: { count: 1 } },
      });
    }
  });

  test("keeps what it serves and its indicators though they went out of use", async () => {
    const admin = world.as("administration");
    const { whole, schools, indicators } = world.overall;
    const change = {
      ...world.overallInput,
      areaId: world.areas.schools.id,
      parentId: whole.id,
      indicatorIds: [indicators.ofSchools.id],
    };
    await editOverallGoal(admin, schools.id, { ...change, version: 1 });
    await retireOverallGoal(admin, whole.id, retire);
    await world.db
      .updateTable("indicator")
      .set({ retiredAt: world.as("administration").now })
      .where("id", "=", indicators.ofSchools.id)
      .execute();
    expect((await editOverallGoal(admin, schools.id, { ...change, version: 2 })).ok).toBe(true);
    expect(await createOverallGoal(admin, { ...change, indicatorIds: [] })).toMatchObject({
      refusal: { code: "unknown-choice", field: "parentId" },
    });
  });

  test("goes out of use and comes back, unless its service is out of use", async () => {
    const admin = world.as("administration");
    const { care } = world.overall;
    expect((await retireOverallGoal(admin, care.id, retire)).ok).toBe(true);
    expect(await retireOverallGoal(admin, care.id, retire)).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    await world.db
      .updateTable("area")
      .set({ retiredAt: admin.now })
      .where("id", "=", world.areas.care.id)
      .execute();
    const restore = { version: 2, retire: "no" } as const;
    expect(await retireOverallGoal(admin, care.id, restore)).toMatchObject({
      refusal: { code: "place-retired" },
    });
    await world.db.updateTable("area").set({ retiredAt: null }).execute();
    expect((await retireOverallGoal(admin, care.id, restore)).ok).toBe(true);
    expect((await world.allOverall()).audit.map(({ operation }) => operation)).toEqual([
      "overallGoal.retire",
      "overallGoal.restore",
    ]);
  });
});
