import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { draftGoal } from "#app/features/goals/draft-goal.server.ts";
import { makeIndicator } from "#seeds/factories/indicators.ts";
import { type GoalWorld, makeGoalWorld } from "./goal-world.ts";

let world: GoalWorld;
beforeEach(async () => {
  world = await makeGoalWorld();
});
afterEach(() => world.close());

describe("a goal", () => {
  test("is drafted by the leader with all it is tied to, and audited", async () => {
    const { id } = await world.drafted();
    const all = await world.everything();
    expect(all.goals).toMatchObject([
      { id, latestVersionNumber: 1, approvedVersionNumber: null, committeeId: world.committee.id },
    ]);
    expect(all.versions).toMatchObject([
      { state: "draft", reasonKind: "initial", title: world.input.title },
    ]);
    expect(all.bearings).toMatchObject([{ bearingId: world.bearings.adopted.id }]);
    expect(all.actions).toMatchObject([{ text: "Plan inden jul", dueOn: "2027-12-01" }]);
    expect(all.audit).toMatchObject([{ operation: "goal.draft", objectKey: id }]);
  });

  test.each([
    "committeeMember",
    "committeeChair",
    "administration",
    "directorate",
    "boardMember",
    "boardChair",
    "systemAdministrator",
  ] as const)("is refused to the role %s where the leader holds the pen", async (role) => {
    const before = await world.everything();
    expect(await draftGoal(world.as(role), world.here, world.input)).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    expect(await world.everything()).toEqual(before);
  });

  test("is written by the administration where it holds the pen, and not by the leader", async () => {
    const there = { institutionSlug: "plejecenter-fyrtaarnet", year: 2027 };
    const input = { ...world.input, bearingIds: [world.bearings.ofOtherCommittee.id] };
    const leader = world.as("institutionLeader", { institutionId: world.nursingHome.id });
    expect(await draftGoal(leader, there, input)).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    expect(await draftGoal(world.as("administration"), there, input)).toMatchObject({ ok: true });
  });

  test("of another institution is refused to the leader", async () => {
    const there = { institutionSlug: "nordstrandskolen", year: 2027 };
    expect(await draftGoal(world.as("institutionLeader"), there, world.input)).toMatchObject({
      refusal: { code: "not-allowed" },
    });
  });

  test("lands in the own organisation only, though both have a school of that name", async () => {
    const result = await draftGoal(world.asStranger("institutionLeader"), world.here, {
      ...world.input,
      bearingIds: [world.bearings.foreign.id],
    });
    expect(result.ok).toBe(true);
    const [goal] = (await world.everything()).goals;
    expect(goal?.organisationId).toBe(world.elsewhere.organisation.id);
  });

  test.each([
    ["no institution", { institutionSlug: "findes-ikke", year: 2027 }],
    ["no round", { institutionSlug: "bakkeskolen", year: 2031 }],
  ])("for %s is not found", async (_, there) => {
    expect(await draftGoal(world.as("institutionLeader"), there, world.input)).toMatchObject({
      refusal: { code: "not-found" },
    });
  });

  test("of a support function is outside the cycle", async () => {
    const leader = world.as("institutionLeader", { institutionId: world.supportCentre.id });
    const there = { institutionSlug: "center-for-oekonomi", year: 2027 };
    expect(await draftGoal(leader, there, world.input)).toMatchObject({
      refusal: { code: "support-function" },
    });
  });

  test.each(["planned", "closed"] as const)("waits while the step is %s", async (state) => {
    await world.setStep(world.round.id, "goals", state);
    expect(await draftGoal(world.as("institutionLeader"), world.here, world.input)).toMatchObject({
      refusal: { code: "step-not-open" },
    });
  });

  test("serves only bearings of its own committee in force, and half of it is never kept", async () => {
    const before = await world.everything();
    const { draft, ofOtherCommittee, foreign, adopted } = world.bearings;
    for (const wrong of [draft, ofOtherCommittee, foreign]) {
      const input = { ...world.input, bearingIds: [adopted.id, wrong.id] };
      expect(await draftGoal(world.as("institutionLeader"), world.here, input)).toMatchObject({
        refusal: { code: "unknown-choice", field: "bearingIds" },
      });
    }
    expect(await world.everything()).toEqual(before);
  });

  test("is read by its institution's own and by shared indicators, not by others'", async () => {
    const of = (organisationId: string, institutionId: string | null) =>
      world.write((writer) =>
        makeIndicator(writer, { organisationId, institutionId, name: "Andel" }),
      );
    const own = await of(world.organisation.id, world.school.id);
    const shared = await of(world.organisation.id, null);
    const others = await of(world.organisation.id, world.secondSchool.id);
    const foreign = await of(world.elsewhere.organisation.id, null);
    const leader = world.as("institutionLeader");
    const draft = (indicatorIds: string[]) =>
      draftGoal(leader, world.here, { ...world.input, indicatorIds });
    expect(await draft([own.id, shared.id])).toMatchObject({ ok: true });
    for (const wrong of [others, foreign]) {
      expect(await draft([wrong.id])).toMatchObject({
        refusal: { code: "unknown-choice", field: "indicatorIds" },
      });
    }
  });

  test("needs no more than a title to be kept as a draft", async () => {
    const { bearingIds, statement, responsible, ...rest } = world.input;
    const input = { ...rest, bearingIds: [], statement: "", responsible: "" };
    expect(await draftGoal(world.as("institutionLeader"), world.here, input)).toMatchObject({
      ok: true,
    });
  });

  test("posted twice from the same form is made once", async () => {
    const context = { ...world.as("institutionLeader"), formPostId: "the same" };
    await draftGoal(context, world.here, world.input);
    expect(await draftGoal(context, world.here, world.input)).toMatchObject({
      refusal: { code: "already-posted" },
    });
    expect((await world.everything()).goals).toHaveLength(1);
  });
});
