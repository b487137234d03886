import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { draftGoal } from "#app/features/goals/draft-goal.server.ts";
import { editGoal } from "#app/features/goals/edit-goal.server.ts";
import { startGoalVersion } from "#app/features/goals/start-goal-version.server.ts";
import { viewGoal } from "#app/features/goals/view-goal.server.ts";
import { viewGoalToEdit } from "#app/features/goals/view-goal-form.server.ts";
import { viewGoalText } from "#app/features/goals/view-goal-text.server.ts";
import { viewGoalVersions } from "#app/features/goals/view-goal-versions.server.ts";
import { retireOverallGoal } from "#app/features/overall-goals/retire-overall-goal.server.ts";
import { makeOverallWorld, type OverallWorld } from "./overall-world.ts";

let world: OverallWorld;
beforeEach(async () => {
  world = await makeOverallWorld();
});
afterEach(() => world.close());

const draft = (overallGoalIds: string[]) =>
  draftGoal(world.as("institutionLeader"), world.here, { ...world.input, overallGoalIds });

describe("a goal", () => {
  test("serves the organisation's overall goals and its own service's", async () => {
    const { whole, schools } = world.overall;
    const result = await draft([whole.id, schools.id, whole.id]);
    expect(result.ok).toBe(true);
    expect((await world.allOverall()).served).toHaveLength(2);
    const text = result.ok && (await viewGoalText(world.as("institutionLeader"), result.value.id));
    expect(text).toMatchObject({ overallGoals: "Alle hører til\nFlere kommer i skole" });
  });

  test.each(["care", "foreign"] as const)(
    "does not serve another's (%s), and half of it is never kept",
    async (wrong) => {
      const before = await world.allOverall();
      const result = await draft([world.overall.whole.id, world.overall[wrong].id]);
      expect(result).toMatchObject({
        refusal: { code: "unknown-choice", field: "overallGoalIds" },
      });
      expect(await world.allOverall()).toEqual(before);
    },
  );

  test("is edited to serve another, and what changed is in the log", async () => {
    const leader = world.as("institutionLeader");
    const { id, read } = await world.drafted();
    const overallGoalIds = [world.overall.schools.id];
    const result = await editGoal(leader, id, { ...world.input, overallGoalIds, ...read });
    expect(result.ok).toBe(true);
    const { audit, served } = await world.allOverall();
    expect(served).toMatchObject([{ overallGoalId: world.overall.schools.id }]);
    expect(JSON.parse(audit.at(-1)?.after ?? "{}")).toMatchObject({
      overallGoalIds: JSON.stringify(overallGoalIds),
    });
  });

  test("keeps one that went out of use, and cannot choose it anew", async () => {
    const { schools, whole } = world.overall;
    const result = await draft([schools.id]);
    if (!result.ok) throw new Error(result.refusal.code);
    const { id, read } = result.value;
    await retireOverallGoal(world.as("administration"), schools.id, { version: 1, retire: "yes" });
    expect(await draft([schools.id])).toMatchObject({ refusal: { code: "unknown-choice" } });
    const leader = world.as("institutionLeader");
    const form = await viewGoalToEdit(leader, id);
    expect(form.ok && form.value.choices.overallGoals.map((one) => [one.id, one.isInUse])).toEqual([
      [whole.id, true],
      [schools.id, false],
    ]);
    const input = { ...world.input, overallGoalIds: [schools.id] };
    expect((await editGoal(leader, id, { ...input, ...read })).ok).toBe(true);
  });

  test("carries what it serves into its next version, and both are compared", async () => {
    const { whole, schools } = world.overall;
    const leader = world.as("institutionLeader");
    const goal = await world.goal({ overallGoalIds: [schools.id] });
    const read = { number: 1, version: 1 };
    const reason = { reasonKind: "other", reason: "Ny retning", budgetYear: null } as const;
    expect((await startGoalVersion(leader, goal.id, { ...read, ...reason })).ok).toBe(true);
    expect((await world.allOverall()).served).toHaveLength(2);
    const input = { ...world.input, overallGoalIds: [whole.id], number: 2, version: 1 };
    expect((await editGoal(leader, goal.id, input)).ok).toBe(true);
    const compared = await viewGoalVersions(leader, goal.id, {});
    expect(
      compared.ok && [
        compared.value.before.contents.overallGoals.map(({ title }) => title),
        compared.value.after.contents.overallGoals.map(({ title }) => title),
      ],
    ).toEqual([["Flere kommer i skole"], ["Alle hører til"]]);
  });

  test("shows on its thread what it serves, and what that serves in turn", async () => {
    const goal = await world.goal({ overallGoalIds: [world.overall.schools.id] });
    const page = await viewGoal(world.as("committeeMember"), goal.id);
    expect(page.ok && page.value.strip.items.map(({ kind }) => kind)).toEqual([
      "bearing",
      "overallGoal",
      "goal",
    ]);
    expect(page.ok && page.value.strip.items[1]).toMatchObject({
      title: "Flere kommer i skole",
      by: "Skoler",
      under: "Alle hører til",
    });
    expect(page.ok && page.value.contents.overallGoals).toMatchObject([
      { title: "Flere kommer i skole", isInUse: true, parent: { title: "Alle hører til" } },
    ]);
  });
});
