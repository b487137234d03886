import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { orderOverallGoals } from "#app/features/overall-goals/order-overall-goals.server.ts";
import { viewOverallGoals } from "#app/features/overall-goals/view-overall-goals.server.ts";
import { makeOverallGoal } from "#seeds/factories/overall-goals.ts";
import { makeOverallWorld, type OverallWorld } from "./overall-world.ts";

let world: OverallWorld;
beforeEach(async () => {
  world = await makeOverallWorld();
});
afterEach(() => world.close());

describe("the order of overall goals", () => {
  test("is changed within one place, and others' stay as they are", async () => {
    const admin = world.as("administration");
    const { whole, care, foreign } = world.overall;
    const second = await world.write((writer) =>
      makeOverallGoal(writer, {
        organisationId: world.organisation.id,
        councilTermId: world.term.id,
        title: "Tæt på",
      }),
    );
    const order = [whole.id, second.id, foreign.id, care.id];
    expect((await orderOverallGoals(admin, { order, move: `${second.id}:up` })).ok).toBe(true);
    const listed = await viewOverallGoals(admin, null);
    expect(
      listed.ok &&
        listed.value.groups.map((group) => [group.areaName, group.goals.map(({ title }) => title)]),
    ).toEqual([
      [null, ["Tæt på", "Alle hører til"]],
      ["Skoler", ["Flere kommer i skole"]],
      ["Ældrepleje", ["Et godt ældreliv"]],
    ]);
    const all = await world.allOverall();
    expect(all.goals.find(({ id }) => id === care.id)?.position).toBe(3);
    expect(all.goals.find(({ id }) => id === foreign.id)?.position).toBe(1);
    expect(all.audit).toMatchObject([{ operation: "overallGoal.order", objectKey: second.id }]);
  });

  test("of nothing changes nothing", async () => {
    const before = await world.allOverall();
    const context = world.as("administration");
    expect((await orderOverallGoals(context, { order: [], move: "" })).ok).toBe(true);
    expect(await world.allOverall()).toEqual(before);
  });
});
