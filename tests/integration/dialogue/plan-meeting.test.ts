import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { MeetingInput } from "#app/features/dialogue/meeting.schema.ts";
import { planDialogueMeeting } from "#app/features/dialogue/plan-dialogue-meeting.server.ts";
import { viewDialogueMeetings } from "#app/features/dialogue/view-dialogue-meetings.server.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import {
  dialogueRows,
  othersThanAdministration,
  schoolPlan,
  setDialogueStep,
} from "./open-dialogue.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
  await setDialogueStep(world, "open");
});
afterEach(() => world.close());

const plan = (input: MeetingInput, context = world.as("administration")) =>
  planDialogueMeeting(context, world.committee.slug, 2027, input);

describe("planning a dialogue meeting", () => {
  test("keeps participants and agenda, and opens with last round's goals", async () => {
    const result = await plan(schoolPlan(world));
    expect(result.ok).toBe(true);
    const items = await world.db.selectFrom("agendaItem").selectAll().orderBy("position").execute();
    expect(items).toMatchObject([
      { title: "", minutes: 30, position: 0, isFollowUp: 1 },
      { title: "Vilkår", minutes: 40, position: 1, isFollowUp: 0 },
      { title: "Ønsker", minutes: 20, position: 2, isFollowUp: 0 },
    ]);
    const audit = await world.db.selectFrom("auditEntry").selectAll().execute();
    expect(audit).toMatchObject([{ operation: "dialogueMeeting.plan" }]);
  });

  test.each(othersThanAdministration)("is refused to the role %s", async (role) => {
    const before = await dialogueRows(world);
    expect(await plan(schoolPlan(world), world.as(role))).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    expect(await dialogueRows(world)).toEqual(before);
  });

  test("in another organisation's round does not exist there", async () => {
    const stranger = world.asStranger("administration");
    expect(await plan(schoolPlan(world), stranger)).toMatchObject({ ok: false });
    expect(
      await planDialogueMeeting(stranger, "no-such-committee", 2027, schoolPlan(world)),
    ).toMatchObject({ refusal: { code: "not-found" } });
  });

  test.each(["planned", "closed"] as const)("is refused while the step is %s", async (state) => {
    await setDialogueStep(world, state);
    const before = await dialogueRows(world);
    expect(await plan(schoolPlan(world))).toMatchObject({ refusal: { code: "step-not-open" } });
    expect(await dialogueRows(world)).toEqual(before);
  });

  test.each<[string, (world: World) => Partial<MeetingInput>, string, string]>([
    [
      "one school of two",
      (w) => ({ institutionIds: [w.school.id] }),
      "not-all-of-type",
      "institutionIds",
    ],
    ["no institution", () => ({ institutionIds: [] }), "no-institutions", "institutionIds"],
    [
      "a support function",
      (w) => ({ model: "individual", institutionIds: [w.supportCentre.id] }),
      "support-function",
      "institutionIds",
    ],
    [
      "another committee's nursing home",
      (w) => ({ model: "individual", institutionIds: [w.nursingHome.id] }),
      "outside-committees",
      "institutionIds",
    ],
    [
      "another organisation's school",
      (w) => ({ model: "individual", institutionIds: [w.elsewhere.school.id] }),
      "unknown-choice",
      "institutionIds",
    ],
    [
      "another organisation's committee",
      (w) => ({ committeeIds: [w.elsewhere.committee.id] }),
      "unknown-choice",
      "committeeIds",
    ],
    [
      "a politician as facilitator",
      (w) => ({ facilitatorId: w.persons.committeeMember.id }),
      "unknown-choice",
      "facilitatorId",
    ],
    [
      "two types without a theme",
      (w) => ({ model: "crossCutting", institutionIds: [w.school.id, w.daycareCentre.id] }),
      "theme-required",
      "theme",
    ],
  ])("with %s is refused at its field", async (_, change, code, field) => {
    const before = await dialogueRows(world);
    expect(await plan(schoolPlan(world, change(world)))).toMatchObject({
      refusal: { code, field },
    });
    expect(await dialogueRows(world)).toEqual(before);
  });

  test("together with another committee takes in its institutions, and stands in both rounds", async () => {
    const result = await plan(
      schoolPlan(world, {
        model: "crossCutting",
        theme: "Besøg mellem generationer",
        committeeIds: [world.otherCommittee.id, world.committee.id],
        institutionIds: [world.school.id, world.nursingHome.id],
        facilitatorId: world.persons.administration.id,
      }),
    );
    expect(result.ok).toBe(true);
    const joint = await world.db.selectFrom("dialogueMeetingCommittee").selectAll().execute();
    expect(joint.map((row) => row.committeeId)).toEqual([world.otherCommittee.id]);
    const own = await viewDialogueMeetings(
      world.as("committeeMember"),
      world.committee.slug,
      "2027",
    );
    expect(own).toMatchObject({
      value: { mayPlan: false, meetings: [{ committees: [world.otherCommittee.name] }] },
    });
    const other = await viewDialogueMeetings(
      world.as("administration"),
      world.otherCommittee.slug,
      "2027",
    );
    expect(other).toMatchObject({
      value: { meetings: [{ committees: [world.committee.name], institutionCount: 2 }] },
    });
  });

  test("posted twice from the same form plans once", async () => {
    const context = { ...world.as("administration"), formPostId: "the same" };
    await plan(schoolPlan(world), context);
    expect(await plan(schoolPlan(world), context)).toMatchObject({
      refusal: { code: "already-posted" },
    });
    expect(await world.db.selectFrom("dialogueMeeting").selectAll().execute()).toHaveLength(1);
  });
});
