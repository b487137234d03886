import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { editGoal } from "#app/features/goals/edit-goal.server.ts";
import { submitGoal } from "#app/features/goals/submit-goal.server.ts";
import { withdrawGoal } from "#app/features/goals/withdraw-goal.server.ts";
import { type GoalWorld, makeGoalWorld } from "./goal-world.ts";

let world: GoalWorld;
beforeEach(async () => {
  world = await makeGoalWorld();
});
afterEach(() => world.close());

const first = { number: 1, version: 1 };

describe("the text of a goal", () => {
  test("is saved, and the audit keeps what differs", async () => {
    const { id } = await world.drafted();
    const change = { ...world.input, ...first, statement: "Ny ordlyd", actions: [] };
    const result = await editGoal(world.as("institutionLeader"), id, change);
    expect(result).toEqual({ ok: true, value: { id, read: { number: 1, version: 2 } } });
    expect(await world.latest(id)).toMatchObject({ statement: "Ny ordlyd", state: "draft" });
    const { actions, audit } = await world.everything();
    expect(actions).toEqual([]);
    const entry = audit.find((one) => one.operation === "goal.edit");
    expect(Object.keys(JSON.parse(entry?.after ?? ""))).toEqual(["statement", "actions"]);
  });

  test("that somebody else has saved meanwhile is not overwritten, not even in part", async () => {
    const { id } = await world.drafted();
    const leader = world.as("institutionLeader");
    await editGoal(leader, id, { ...world.input, ...first, title: "Første" });
    const before = await world.everything();
    const late = { ...world.input, ...first, title: "Anden", actions: [] };
    expect(await editGoal(leader, id, late)).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    expect(await world.everything()).toEqual(before);
  });

  test.each(["submitted", "approved"] as const)("cannot be edited when it is %s", async (state) => {
    const { id } = await world.goal({ state });
    const before = await world.everything();
    expect(
      await editGoal(world.as("institutionLeader"), id, { ...world.input, ...first }),
    ).toMatchObject({ refusal: { code: `text-${state}` } });
    expect(await world.everything()).toEqual(before);
  });

  test("becomes a draft again when a returned one is edited", async () => {
    const { id } = await world.goal({ state: "returned" });
    await editGoal(world.as("institutionLeader"), id, { ...world.input, ...first });
    expect(await world.latest(id)).toMatchObject({
      state: "draft",
      returnReason: "Beskriv effekten tydeligere.",
    });
  });

  test.each([
    ["committeeMember", "not-found"],
    ["committeeChair", "not-found"],
    ["boardChair", "not-found"],
    ["systemAdministrator", "not-found"],
    ["administration", "not-allowed"],
    ["directorate", "not-allowed"],
  ] as const)("in draft is kept from the role %s: %s", async (role, code) => {
    const { id } = await world.drafted();
    const before = await world.everything();
    expect(await editGoal(world.as(role), id, { ...world.input, ...first })).toMatchObject({
      refusal: { code },
    });
    expect(await world.everything()).toEqual(before);
  });

  test("of another institution or organisation does not exist", async () => {
    const { id } = await world.drafted();
    const neighbour = world.as("institutionLeader", { institutionId: world.secondSchool.id });
    for (const context of [neighbour, world.asStranger("institutionLeader")]) {
      expect(await editGoal(context, id, { ...world.input, ...first })).toMatchObject({
        refusal: { code: "not-found" },
      });
    }
  });

  test("may be read but not written by the leader where the administration holds the pen", async () => {
    const { id } = await world.goal({
      state: "draft",
      institutionId: world.nursingHome.id,
      committeeId: world.otherCommittee.id,
      roundId: world.otherRound.id,
      bearingIds: [world.bearings.ofOtherCommittee.id],
    });
    const input = {
      ...world.input,
      ...first,
      bearingIds: [world.bearings.ofOtherCommittee.id],
    };
    const leader = world.as("institutionLeader", { institutionId: world.nursingHome.id });
    expect(await editGoal(leader, id, input)).toMatchObject({ refusal: { code: "not-allowed" } });
    expect(await editGoal(world.as("administration"), id, input)).toMatchObject({ ok: true });
  });

  test("rests while the step is closed", async () => {
    const { id } = await world.drafted();
    await world.setStep(world.round.id, "goals", "closed");
    expect(
      await editGoal(world.as("institutionLeader"), id, { ...world.input, ...first }),
    ).toMatchObject({ refusal: { code: "step-not-open" } });
  });

  test("keeps a bearing that has been withdrawn since, but takes no such one anew", async () => {
    const { id } = await world.drafted();
    await world.write((writer) =>
      writer.updateTable("bearing").set({ state: "withdrawn" }).execute(),
    );
    const leader = world.as("institutionLeader");
    expect(await editGoal(leader, id, { ...world.input, ...first })).toMatchObject({ ok: true });
    const other = { ...world.input, number: 1, version: 2, bearingIds: [world.bearings.draft.id] };
    expect(await editGoal(leader, id, other)).toMatchObject({
      refusal: { code: "unknown-choice" },
    });
    expect(await submitGoal(leader, id, { number: 1, version: 2 })).toMatchObject({
      refusal: { code: "goal-incomplete" },
    });
  });
});

describe("sending a goal to the committee", () => {
  test("hands it over with who and when", async () => {
    const { id } = await world.drafted();
    expect((await submitGoal(world.as("institutionLeader"), id, first)).ok).toBe(true);
    expect(await world.latest(id)).toMatchObject({
      state: "submitted",
      submittedBy: world.persons.institutionLeader.id,
      submittedAt: "2027-03-01T10:00:00.000Z",
    });
  });

  test("is refused while something mandatory is missing, with the count", async () => {
    const { id } = await world.goal({ state: "draft", expectedEffect: "", responsible: " " });
    const before = await world.everything();
    expect(await submitGoal(world.as("institutionLeader"), id, first)).toEqual({
      ok: false,
      refusal: { code: "goal-incomplete", details: { count: 2 } },
    });
    expect(await world.everything()).toEqual(before);
  });

  test("asks for the organisation's own required fields", async () => {
    const { id } = await world.drafted();
    await world.write((writer) =>
      writer
        .insertInto("goalField")
        .values({
          id: "own-field",
          organisationId: world.organisation.id,
          label: "Økonomi",
          help: "",
          isRequired: 1,
          position: 1,
          retiredAt: null,
        })
        .execute(),
    );
    const leader = world.as("institutionLeader");
    expect(await submitGoal(leader, id, first)).toMatchObject({
      refusal: { code: "goal-incomplete" },
    });
    const answers = [{ fieldId: "own-field", value: "Inden for rammen" }];
    await editGoal(leader, id, { ...world.input, ...first, answers });
    expect(await submitGoal(leader, id, { number: 1, version: 2 })).toMatchObject({ ok: true });
  });

  test.each([
    ["administration", "not-allowed"],
    ["committeeChair", "not-found"],
    ["directorate", "not-allowed"],
  ] as const)("is not for the role %s", async (role, code) => {
    const { id } = await world.drafted();
    expect(await submitGoal(world.as(role), id, first)).toMatchObject({ refusal: { code } });
  });

  test("of another organisation is not found, and waits for its step", async () => {
    const { id } = await world.drafted();
    expect(await submitGoal(world.asStranger("institutionLeader"), id, first)).toMatchObject({
      refusal: { code: "not-found" },
    });
    await world.setStep(world.round.id, "goals", "closed");
    expect(await submitGoal(world.as("institutionLeader"), id, first)).toMatchObject({
      refusal: { code: "step-not-open" },
    });
  });

  test("can be taken back until the committee has decided", async () => {
    const { id } = await world.goal({ state: "submitted" });
    const leader = world.as("institutionLeader");
    expect(await withdrawGoal(world.as("committeeChair"), id, first)).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    expect((await withdrawGoal(leader, id, first)).ok).toBe(true);
    expect(await world.latest(id)).toMatchObject({ state: "draft", submittedAt: null });
    const approved = await world.goal({ state: "approved" });
    expect(await withdrawGoal(leader, approved.id, first)).toMatchObject({
      refusal: { code: "not-submitted" },
    });
  });
});
