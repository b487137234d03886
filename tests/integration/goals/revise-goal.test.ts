import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { approveGoal } from "#app/features/goals/approve-goal.server.ts";
import { discardGoalVersion } from "#app/features/goals/discard-goal-version.server.ts";
import { editGoal } from "#app/features/goals/edit-goal.server.ts";
import { returnGoal } from "#app/features/goals/return-goal.server.ts";
import { startGoalVersion } from "#app/features/goals/start-goal-version.server.ts";
import { submitGoal } from "#app/features/goals/submit-goal.server.ts";
import { withdrawGoal } from "#app/features/goals/withdraw-goal.server.ts";
import { makeRound } from "#seeds/factories/cycle.ts";
import { type GoalWorld, makeGoalWorld } from "./goal-world.ts";

let world: GoalWorld;
beforeEach(async () => {
  world = await makeGoalWorld();
});
afterEach(() => world.close());

const read = { number: 1, version: 1 };
const budget = { ...read, reasonKind: "budget" as const, budgetYear: 2028, reason: "" };

describe("a new version", () => {
  test("begins as a draft with the same text and ties, while the old one stays in force", async () => {
    const { id } = await world.goal({ actions: [{ text: "Plan", dueOn: null }] });
    expect((await startGoalVersion(world.as("institutionLeader"), id, budget)).ok).toBe(true);
    const { goals, versions, bearings, actions } = await world.everything();
    expect(goals).toMatchObject([{ latestVersionNumber: 2, approvedVersionNumber: 1 }]);
    expect(versions.map((one) => [one.number, one.state, one.title]).sort()).toEqual([
      [1, "approved", "Alle børn får en overgangssamtale"],
      [2, "draft", "Alle børn får en overgangssamtale"],
    ]);
    expect(bearings).toHaveLength(2);
    expect(actions).toHaveLength(2);
    expect(await world.latest(id)).toMatchObject({ reasonKind: "budget", budgetYear: 2028 });
  });

  test("takes over when the committee approves it", async () => {
    const { id } = await world.goal();
    const leader = world.as("institutionLeader");
    await startGoalVersion(leader, id, budget);
    await editGoal(leader, id, { ...world.input, number: 2, version: 1, title: "Ny titel" });
    await submitGoal(leader, id, { number: 2, version: 2 });
    const decision = { number: 2, version: 3, decidedOn: "2027-03-01" };
    expect((await approveGoal(world.as("committeeChair"), id, decision)).ok).toBe(true);
    const { goals, versions } = await world.everything();
    expect(goals).toMatchObject([{ latestVersionNumber: 2, approvedVersionNumber: 2 }]);
    expect(versions.find((one) => one.number === 1)).toMatchObject({
      state: "approved",
      title: "Alle børn får en overgangssamtale",
    });
  });

  test.each([
    ["a budget without its year", { budgetYear: null }, "required", "budgetYear"],
    ["a budget outside the term", { budgetYear: 2040 }, "budget-outside-term", "budgetYear"],
    ["another reason untold", { reasonKind: "other" as const }, "required", "reason"],
    ["a text not read", { version: 9 }, "changed-meanwhile", undefined],
  ])("is refused for %s", async (_, change, code, field) => {
    const { id } = await world.goal();
    const before = await world.everything();
    const result = await startGoalVersion(world.as("institutionLeader"), id, {
      ...budget,
      ...change,
    });
    expect(result).toMatchObject({ refusal: { code, ...(field ? { field } : {}) } });
    expect(await world.everything()).toEqual(before);
  });

  test.each([
    ["committeeMember", "not-allowed"],
    ["committeeChair", "not-allowed"],
    ["administration", "not-allowed"],
    ["boardMember", "not-allowed"],
  ] as const)("is not started by the role %s", async (role, code) => {
    const { id } = await world.goal();
    expect(await startGoalVersion(world.as(role), id, budget)).toMatchObject({ refusal: { code } });
  });

  test("is not started from another institution or organisation", async () => {
    const { id } = await world.goal();
    const neighbour = world.as("institutionLeader", { institutionId: world.secondSchool.id });
    expect(await startGoalVersion(neighbour, id, budget)).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    expect(await startGoalVersion(world.asStranger("institutionLeader"), id, budget)).toMatchObject(
      { refusal: { code: "not-found" } },
    );
  });

  test("can be made at the follow-up and in a later round, not when all is closed", async () => {
    const { id } = await world.goal();
    const leader = world.as("institutionLeader");
    await world.setStep(world.round.id, "goals", "closed");
    expect(await startGoalVersion(leader, id, budget)).toMatchObject({
      refusal: { code: "step-not-open" },
    });
    await world.setStep(world.round.id, "followUp", "open");
    expect((await startGoalVersion(leader, id, budget)).ok).toBe(true);
    await world.setStep(world.round.id, "followUp", "closed");
    const edit = { ...world.input, number: 2, version: 1 };
    expect(await editGoal(leader, id, edit)).toMatchObject({ refusal: { code: "step-not-open" } });
    await world.write((writer) =>
      makeRound(writer, {
        organisationId: world.organisation.id,
        committeeId: world.committee.id,
        councilTermId: world.term.id,
        year: 2028,
        steps: { goals: { state: "open" } },
      }),
    );
    expect((await editGoal(leader, id, edit)).ok).toBe(true);
  });

  test("can be given up as long as it is a draft, and the goal is as before", async () => {
    const { id } = await world.goal();
    const leader = world.as("institutionLeader");
    await startGoalVersion(leader, id, budget);
    const draft = { number: 2, version: 1 };
    expect(await discardGoalVersion(world.as("committeeChair"), id, draft)).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    expect((await discardGoalVersion(leader, id, draft)).ok).toBe(true);
    const { goals, versions, bearings } = await world.everything();
    expect(goals).toMatchObject([{ latestVersionNumber: 1, approvedVersionNumber: 1 }]);
    expect(versions).toHaveLength(1);
    expect(bearings).toHaveLength(1);
    expect(await discardGoalVersion(leader, id, read)).toMatchObject({
      refusal: { code: "text-approved" },
    });
  });
});

test("no sequence of operations changes or loses an approved text", async () => {
  const onwards = ["submit", "approve", "start", "edit"] as const;
  const moves = [...onwards, ...onwards, "withdraw", "return", "discard"] as const;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...moves), fc.nat(9)), { minLength: 20, maxLength: 40 }),
      async (tries) => {
        const { id } = await world.goal({ state: "draft" });
        const leader = world.as("institutionLeader");
        const chair = world.as("committeeChair");
        const approved = new Map<string, string>();
        for (const [move, word] of tries) {
          const { number, version } = await world.latest(id);
          const now = { number, version };
          const decision = { ...now, decidedOn: "2027-02-24", reason: "Fordi" };
          if (move === "edit")
            await editGoal(leader, id, { ...world.input, ...now, statement: `Ord ${word}` });
          if (move === "submit") await submitGoal(leader, id, now);
          if (move === "withdraw") await withdrawGoal(leader, id, now);
          if (move === "approve") await approveGoal(chair, id, decision);
          if (move === "return") await returnGoal(chair, id, decision);
          if (move === "start") await startGoalVersion(leader, id, { ...budget, ...now });
          if (move === "discard") await discardGoalVersion(leader, id, now);
          const texts = await approvedTexts(id);
          for (const [key, text] of approved) expect(texts.get(key)).toBe(text);
          for (const [key, text] of texts) approved.set(key, text);
        }
      },
    ),
    { numRuns: 15 },
  );
}, 60_000);

async function approvedTexts(goalId: string): Promise<Map<string, string>> {
  const rows = await world.db
    .selectFrom("goalVersion")
    .selectAll()
    .where("goalId", "=", goalId)
    .where("state", "=", "approved")
    .execute();
  return new Map(rows.map((row) => [row.id, JSON.stringify(row)]));
}
