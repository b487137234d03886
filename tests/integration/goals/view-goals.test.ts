import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Role } from "#app/domain/permissions/roles.ts";
import { draftGoal } from "#app/features/goals/draft-goal.server.ts";
import { viewGoal } from "#app/features/goals/view-goal.server.ts";
import { viewGoalDecision } from "#app/features/goals/view-goal-decision.server.ts";
import { viewGoalToEdit, viewNewGoal } from "#app/features/goals/view-goal-form.server.ts";
import { viewGoalOrder } from "#app/features/goals/view-goal-order.server.ts";
import { viewGoalVersions } from "#app/features/goals/view-goal-versions.server.ts";
import { viewGoals } from "#app/features/goals/view-goals.server.ts";
import { makeBearing } from "#seeds/factories/bearings.ts";
import { makeRound } from "#seeds/factories/cycle.ts";
import { askQuestion, makeGoalVersion } from "#seeds/factories/goals.ts";
import { type GoalWorld, makeGoalWorld } from "./goal-world.ts";

let world: GoalWorld;
beforeEach(async () => {
  world = await makeGoalWorld();
});
afterEach(() => world.close());

const list = (role: Role, view: "all" | "waiting" | "approved" | "missing" = "all") =>
  viewGoals(world.as(role), { committeeSlug: "boern-og-skole", year: "2027", view });

describe("a goal's page", () => {
  test.each<[Role, ("draft" | "returned" | "submitted" | "approved")[]]>([
    ["institutionLeader", ["draft", "returned", "submitted", "approved"]],
    ["administration", ["draft", "returned", "submitted", "approved"]],
    ["directorate", ["draft", "returned", "submitted", "approved"]],
    ["committeeChair", ["submitted", "approved"]],
    ["committeeMember", ["submitted", "approved"]],
    ["boardMember", ["approved"]],
    ["systemAdministrator", ["approved"]],
  ])("is seen by the role %s when it is %j", async (role, seen) => {
    for (const state of ["draft", "returned", "submitted", "approved"] as const) {
      const { id } = await world.goal({ state });
      const result = await viewGoal(world.as(role), id);
      expect([state, result.ok]).toEqual([state, seen.includes(state)]);
    }
  });

  test("of another organisation is not found, nor a draft by another leader or committee", async () => {
    const { id } = await world.goal({ state: "draft" });
    const approved = await world.goal();
    expect((await viewGoal(world.asStranger("administration"), approved.id)).ok).toBe(false);
    const neighbour = world.as("institutionLeader", { institutionId: world.secondSchool.id });
    expect((await viewGoal(neighbour, id)).ok).toBe(false);
    const submitted = await world.goal({ state: "submitted" });
    const other = world.as("committeeMember", { committeeId: world.otherCommittee.id });
    expect((await viewGoal(other, submitted.id)).ok).toBe(false);
  });

  test("shows the version in force, and the new one to those who may read it", async () => {
    const goal = await world.goal();
    await world.write((writer) =>
      makeGoalVersion(writer, goal, { title: "Ny titel", state: "draft" }),
    );
    const asLeader = await viewGoal(world.as("institutionLeader"), goal.id);
    expect(asLeader).toMatchObject({
      value: { shown: { number: 1, isInForce: true }, underway: { number: 2, state: "draft" } },
    });
    const asMember = await viewGoal(world.as("committeeMember"), goal.id, 2);
    expect(asMember).toMatchObject({ value: { shown: { number: 1 }, underway: null } });
    const asked = await viewGoal(world.as("institutionLeader"), goal.id, 2);
    expect(asked).toMatchObject({ value: { contents: { title: "Ny titel" } } });
    const versions = await viewGoalVersions(world.as("committeeMember"), goal.id, { after: 2 });
    expect(versions).toMatchObject({ value: { after: { number: 1 }, versions: [{ number: 1 }] } });
  });

  test("keeps the committee's questions from the rest of the organisation", async () => {
    const goal = await world.goal();
    await world.write((writer) =>
      askQuestion(writer, {
        organisationId: world.organisation.id,
        goalId: goal.id,
        askedBy: world.persons.committeeMember.id,
        text: "Hvad koster vikaren?",
      }),
    );
    const count = async (role: Role) => {
      const page = await viewGoal(world.as(role), goal.id);
      return page.ok ? page.value.questions.length : -1;
    };
    expect(await count("committeeChair")).toBe(1);
    expect(await count("institutionLeader")).toBe(1);
    expect(await count("boardMember")).toBe(0);
  });

  test("offers only what would not be refused", async () => {
    const draft = await world.goal({ state: "draft" });
    const offers = async (role: Role, id: string) => {
      const page = await viewGoal(world.as(role), id);
      if (!page.ok) return [];
      return Object.entries(page.value.may).flatMap(([name, may]) => (may ? [name] : []));
    };
    expect(await offers("institutionLeader", draft.id)).toEqual([
      "edit",
      "submit",
      "retire",
      "answer",
    ]);
    expect(await offers("directorate", draft.id)).toEqual([]);
    const submitted = await world.goal({ state: "submitted" });
    expect(await offers("institutionLeader", submitted.id)).toEqual([
      "withdraw",
      "retire",
      "answer",
    ]);
    expect(await offers("committeeChair", submitted.id)).toEqual(["decide", "ask"]);
    const approved = await world.goal();
    expect(await offers("institutionLeader", approved.id)).toEqual(["revise", "answer"]);
    await world.setStep(world.round.id, "goals", "closed");
    expect(await offers("institutionLeader", draft.id)).toEqual(["answer"]);
  });
});

describe("the committee's list of goals", () => {
  test("counts institutions that have sent goals, and names none of a draft to others", async () => {
    await world.goal({ state: "draft", title: "Hemmelig kladde" });
    await world.goal({ state: "submitted", institutionId: world.secondSchool.id, title: "Sendt" });
    const asMember = await list("committeeMember");
    expect(asMember).toMatchObject({
      value: { counts: { institutions: 3, submitted: 1, approvedInstitutions: 0, waiting: 1 } },
    });
    expect(JSON.stringify(asMember)).not.toContain("Hemmelig");
    expect(JSON.stringify(await list("boardMember"))).not.toContain("Sendt");
    expect(JSON.stringify(await list("institutionLeader"))).toContain("Hemmelig");
  });

  test("shows who lacks goals when the first year is over, and too many goals", async () => {
    for (const title of ["A", "B", "C", "D"]) await world.goal({ title });
    const missing = await list("administration", "missing");
    expect(missing).toMatchObject({
      value: {
        deadline: { dueOn: "2026-12-31", isPast: true },
        institutions: [
          { name: "Nordstrandskolen", progress: "nothing" },
          { name: "Børnehuset Mågen", progress: "nothing" },
        ],
      },
    });
    const all = await list("administration");
    expect(all.ok && all.value.institutions[0]).toMatchObject({ tooMany: 4, progress: "approved" });
  });

  test("leads the chair to the goal that has waited longest", async () => {
    const late = await world.goal({ state: "submitted", submittedAt: "2027-02-20T08:00:00.000Z" });
    const early = await world.goal({ state: "submitted", submittedAt: "2027-02-10T08:00:00.000Z" });
    expect(await list("committeeChair")).toMatchObject({ value: { nextToDecide: early.id } });
    expect(await list("committeeMember")).toMatchObject({ value: { nextToDecide: null } });
    const decision = await viewGoalDecision(world.as("committeeChair"), early.id);
    expect(decision).toMatchObject({ value: { next: { id: late.id } } });
    expect(await viewGoalDecision(world.as("committeeMember"), early.id)).toMatchObject({
      refusal: { code: "not-allowed" },
    });
  });

  test.each(["2026", "abcd"])("of the year %s is not found", async (year) => {
    const where = { committeeSlug: "boern-og-skole", year, view: "all" as const };
    expect(await viewGoals(world.as("administration"), where)).toMatchObject({
      refusal: { code: "not-found" },
    });
  });
});

describe("the form of a goal", () => {
  test("offers what the goal can be tied to, and says what is missing and too much", async () => {
    const { id } = await world.goal({ state: "draft", kind: "productivity", statement: "" });
    expect(await viewGoalToEdit(world.as("institutionLeader"), id)).toMatchObject({
      value: {
        choices: { bearings: [{ id: world.bearings.adopted.id, isInForce: true }] },
        warnings: [{ code: "productivity-goal" }],
        goal: { missing: [{ code: "statement" }] },
      },
    });
  });

  test("offers a bearing that is carried on once, and one left behind only to the goal that has it", async () => {
    const here = { organisationId: world.organisation.id, committeeId: world.committee.id };
    const { old, left, carried } = await world.write(async (writer) => {
      const last = await makeRound(writer, { ...here, councilTermId: world.term.id, year: 2026 });
      const before = { ...here, roundId: last.id, state: "adopted" as const };
      const first = await makeBearing(writer, { ...before, title: "Overgange før" });
      return {
        old: first,
        left: await makeBearing(writer, { ...before, title: "Efterladt" }),
        carried: await makeBearing(writer, {
          ...before,
          roundId: world.round.id,
          title: "Overgange nu",
          previousBearingId: first.id,
        }),
      };
    });
    const offered = async () => {
      const form = await viewNewGoal(world.as("institutionLeader"), world.here);
      return form.ok ? form.value.choices.bearings.map(({ title }) => title).sort() : [];
    };
    expect(await offered()).toEqual(["Overgange", "Overgange nu"]);
    const goal = await world.goal({ state: "draft", bearingIds: [old.id, left.id] });
    const form = await viewGoalToEdit(world.as("institutionLeader"), goal.id);
    if (!form.ok) throw new Error(form.refusal.code);
    expect(form.value.goal?.contents.bearingIds.toSorted()).toEqual([carried.id, left.id].sort());
    expect(form.value.choices.bearings).toContainEqual(
      expect.objectContaining({ title: "Efterladt", isInForce: false }),
    );
    const input = { ...world.input, bearingIds: [left.id] };
    expect(await draftGoal(world.as("institutionLeader"), world.here, input)).toMatchObject({
      refusal: { code: "unknown-choice", field: "bearingIds" },
    });
  });

  test("says why nothing can be written", async () => {
    const support = world.as("institutionLeader", { institutionId: world.supportCentre.id });
    const there = { institutionSlug: "center-for-oekonomi", year: 2027 };
    expect(await viewNewGoal(support, there)).toMatchObject({
      value: { closed: "support-function" },
    });
    await world.setStep(world.round.id, "goals", "planned");
    expect(await viewNewGoal(world.as("institutionLeader"), world.here)).toMatchObject({
      value: { closed: "step-not-open" },
    });
  });

  test("and the order are for who holds the pen", async () => {
    for (const role of ["administration", "committeeChair"] as const) {
      for (const view of [viewNewGoal, viewGoalOrder]) {
        expect(await view(world.as(role), world.here)).toMatchObject({
          refusal: { code: "not-allowed" },
        });
      }
    }
    expect((await viewGoalOrder(world.as("institutionLeader"), world.here)).ok).toBe(true);
  });
});
