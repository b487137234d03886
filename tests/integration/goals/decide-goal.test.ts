import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { approveGoal } from "#app/features/goals/approve-goal.server.ts";
import { retireGoal } from "#app/features/goals/retire-goal.server.ts";
import { returnGoal } from "#app/features/goals/return-goal.server.ts";
import { viewGoalDecision } from "#app/features/goals/view-goal-decision.server.ts";
import { type GoalWorld, makeGoalWorld } from "./goal-world.ts";

let world: GoalWorld;
beforeEach(async () => {
  world = await makeGoalWorld();
});
afterEach(() => world.close());

const approval = { number: 1, version: 1, decidedOn: "2027-02-24" };
const refusal = { ...approval, reason: "Effekten er uklar." };

describe("the committee's decision", () => {
  test("approves a goal, which is in force from then on", async () => {
    const { id } = await world.goal({ state: "submitted" });
    expect((await approveGoal(world.as("committeeChair"), id, approval)).ok).toBe(true);
    const { goals, versions, audit } = await world.everything();
    expect(goals).toMatchObject([{ approvedVersionNumber: 1 }]);
    expect(versions).toMatchObject([
      {
        state: "approved",
        decidedOn: "2027-02-24",
        decidedBy: world.persons.committeeChair.id,
      },
    ]);
    expect(audit).toMatchObject([{ operation: "goal.approve" }]);
  });

  test("returns a goal with its reason, and nothing is in force", async () => {
    const { id } = await world.goal({ state: "submitted" });
    expect((await returnGoal(world.as("committeeChair"), id, refusal)).ok).toBe(true);
    const { goals, versions } = await world.everything();
    expect(goals).toMatchObject([{ approvedVersionNumber: null }]);
    expect(versions).toMatchObject([{ state: "returned", returnReason: "Effekten er uklar." }]);
  });

  test("says who decided what to the one who comes too late", async () => {
    const { id } = await world.goal({ state: "submitted" });
    const chair = world.as("committeeChair");
    expect(await viewGoalDecision(chair, id)).toMatchObject({ value: { outcome: null } });
    await approveGoal(chair, id, approval);
    expect(await returnGoal(chair, id, refusal)).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    expect(await viewGoalDecision(chair, id)).toMatchObject({
      value: {
        page: null,
        outcome: {
          state: "approved",
          decidedBy: world.persons.committeeChair.name,
          decidedOn: "2027-02-24",
        },
      },
    });
  });

  test.each([
    ["committeeMember", "not-allowed"],
    ["institutionLeader", "not-allowed"],
    ["administration", "not-allowed"],
    ["directorate", "not-allowed"],
    ["boardChair", "not-found"],
    ["systemAdministrator", "not-found"],
  ] as const)("is not taken by the role %s", async (role, code) => {
    const { id } = await world.goal({ state: "submitted" });
    const before = await world.everything();
    expect(await approveGoal(world.as(role), id, approval)).toMatchObject({ refusal: { code } });
    expect(await returnGoal(world.as(role), id, refusal)).toMatchObject({ refusal: { code } });
    expect(await world.everything()).toEqual(before);
  });

  test("is not taken by another committee's chair, nor in another organisation", async () => {
    const { id } = await world.goal({ state: "submitted" });
    const other = world.as("committeeChair", { committeeId: world.otherCommittee.id });
    for (const context of [other, world.asStranger("committeeChair")]) {
      expect(await approveGoal(context, id, approval)).toMatchObject({
        refusal: { code: "not-found" },
      });
      expect(await returnGoal(context, id, refusal)).toMatchObject({
        refusal: { code: "not-found" },
      });
    }
  });

  test.each([
    ["a date to come", { decidedOn: "2027-03-02" }, "date-in-future"],
    ["a date before the term", { decidedOn: "2025-12-31" }, "date-before-term"],
    ["a text the chair has not read", { version: 2 }, "changed-meanwhile"],
    ["another version than the chair has read", { number: 2 }, "changed-meanwhile"],
  ])("is refused with %s", async (_, change, code) => {
    const { id } = await world.goal({ state: "submitted" });
    const before = await world.everything();
    const chair = world.as("committeeChair");
    expect(await approveGoal(chair, id, { ...approval, ...change })).toMatchObject({
      refusal: { code },
    });
    expect(await returnGoal(chair, id, { ...refusal, ...change })).toMatchObject({
      refusal: { code },
    });
    expect(await world.everything()).toEqual(before);
  });

  test("to return needs a reason", async () => {
    const { id } = await world.goal({ state: "submitted" });
    const blank = { ...refusal, reason: "  " };
    expect(await returnGoal(world.as("committeeChair"), id, blank)).toMatchObject({
      refusal: { code: "required", field: "reason" },
    });
  });

  test("needs a bearing that is still in force", async () => {
    const { id } = await world.goal({ state: "submitted" });
    await world.write((writer) =>
      writer.updateTable("bearing").set({ state: "withdrawn" }).execute(),
    );
    expect(await approveGoal(world.as("committeeChair"), id, approval)).toMatchObject({
      refusal: { code: "bearing-not-in-force" },
    });
    expect((await returnGoal(world.as("committeeChair"), id, refusal)).ok).toBe(true);
  });

  test("waits for the step, and is taken once", async () => {
    const { id } = await world.goal({ state: "submitted" });
    const chair = world.as("committeeChair");
    await world.setStep(world.round.id, "goals", "closed");
    expect(await approveGoal(chair, id, approval)).toMatchObject({
      refusal: { code: "step-not-open" },
    });
    await world.setStep(world.round.id, "goals", "open");
    await approveGoal(chair, id, approval);
    expect(await approveGoal(chair, id, approval)).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    expect(await returnGoal(chair, id, { ...refusal, version: 2 })).toMatchObject({
      refusal: { code: "not-submitted" },
    });
  });
});

describe("giving a goal up", () => {
  const up = { version: 1, retire: "yes" as const, reason: "Skolen lægges sammen." };

  test("is for its author while it was never approved, and can be undone", async () => {
    const { id } = await world.goal({ state: "draft" });
    const leader = world.as("institutionLeader");
    expect(await retireGoal(world.as("committeeChair"), id, up)).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect((await retireGoal(leader, id, { ...up, reason: "" })).ok).toBe(true);
    expect((await world.everything()).goals).toMatchObject([{ retiredAt: expect.any(String) }]);
    expect(await retireGoal(leader, id, { ...up, version: 2 })).toMatchObject({
      refusal: { code: "goal-retired" },
    });
    expect((await retireGoal(leader, id, { version: 2, retire: "no", reason: "" })).ok).toBe(true);
    expect((await world.everything()).goals).toMatchObject([{ retiredAt: null }]);
  });

  test("is for the committee once it has approved it, with a reason", async () => {
    const { id } = await world.goal();
    expect(await retireGoal(world.as("institutionLeader"), id, up)).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    const chair = world.as("committeeChair");
    expect(await retireGoal(chair, id, { ...up, reason: " " })).toMatchObject({
      refusal: { code: "required", field: "reason" },
    });
    expect(await retireGoal(chair, id, { ...up, version: 7 })).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    expect((await retireGoal(chair, id, up)).ok).toBe(true);
    expect((await world.everything()).goals).toMatchObject([{ retireReason: up.reason }]);
    expect(await retireGoal(world.asStranger("committeeChair"), id, up)).toMatchObject({
      refusal: { code: "not-found" },
    });
  });
});
