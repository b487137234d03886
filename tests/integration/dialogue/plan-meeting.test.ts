import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { editDialogueMeeting } from "#app/features/dialogue/edit-dialogue-meeting.server.ts";
import type { MeetingInput } from "#app/features/dialogue/meeting.schema.ts";
import { planDialogueMeeting } from "#app/features/dialogue/plan-dialogue-meeting.server.ts";
import { removeDialogueMeeting } from "#app/features/dialogue/remove-dialogue-meeting.server.ts";
import { viewDialogueMeetings } from "#app/features/dialogue/view-dialogue-meetings.server.ts";
import { viewMeetingPlan } from "#app/features/dialogue/view-meeting-plan.server.ts";
import { makeContribution, makePreparation } from "#seeds/factories/dialogue.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import {
  dialogueRows,
  makeSchoolMeeting,
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

describe("changing a meeting", () => {
  const edit = (id: string, change: Partial<MeetingInput>, version = 1) =>
    editDialogueMeeting(world.as("administration"), id, { ...schoolPlan(world, change), version });

  test("takes participants and items on and off, and keeps the opening", async () => {
    const meeting = await makeSchoolMeeting(world, { state: "planned" });
    const result = await edit(meeting.id, {
      model: "crossCutting",
      theme: "Overgange",
      institutionIds: [world.school.id, world.daycareCentre.id],
      followUpMinutes: 45,
      agenda: [
        { id: meeting.items[1], title: "Ønsker", minutes: 50 },
        { title: "Opsamling", minutes: 10 },
      ],
    });
    expect(result.ok).toBe(true);
    const view = await viewMeetingPlan(world.as("administration"), meeting.id);
    expect(view).toMatchObject({
      value: {
        meeting: {
          theme: "Overgange",
          version: 2,
          followUpMinutes: 45,
          agenda: [
            { id: meeting.items[1], title: "Ønsker", minutes: 50 },
            { title: "Opsamling", minutes: 10 },
          ],
        },
      },
    });
    const institutions = await world.db
      .selectFrom("dialogueMeetingInstitution")
      .selectAll()
      .execute();
    expect(institutions.map((row) => row.institutionId).sort()).toEqual(
      [world.school.id, world.daycareCentre.id].sort(),
    );
  });

  test("does not take the opening off, nor an item that has begun", async () => {
    const meeting = await makeSchoolMeeting(world);
    await world.db
      .updateTable("agendaItem")
      .set({ startedAt: "2027-03-01T10:00:00.000Z" })
      .where("id", "=", meeting.items[0])
      .execute();
    expect(await edit(meeting.id, { agenda: [] })).toMatchObject({
      refusal: { code: "item-begun", field: "agenda" },
    });
    expect(
      await edit(meeting.id, {
        agenda: [
          { id: meeting.items[0], title: "Vilkår", minutes: 30 },
          { id: meeting.followUpItemId, title: "Kuppet", minutes: 1 },
        ],
      }),
    ).toMatchObject({ ok: true });
    const opening = await world.db
      .selectFrom("agendaItem")
      .selectAll()
      .where("id", "=", meeting.followUpItemId)
      .executeTakeFirst();
    expect(opening).toMatchObject({ title: "", minutes: 30, isFollowUp: 1 });
  });

  test("does not take off a participant who has prepared or spoken", async () => {
    const meeting = await makeSchoolMeeting(world);
    await world.write((writer) =>
      makePreparation(writer, {
        organisationId: world.organisation.id,
        dialogueMeetingId: meeting.id,
        institutionId: world.secondSchool.id,
        state: "draft",
      }),
    );
    const before = await dialogueRows(world);
    expect(
      await edit(meeting.id, { model: "individual", institutionIds: [world.school.id] }),
    ).toMatchObject({
      refusal: { code: "participant-has-written", details: { names: world.secondSchool.name } },
    });
    expect(await dialogueRows(world)).toEqual(before);
  });

  test("that someone else has saved meanwhile is refused, and nothing is half-written", async () => {
    const meeting = await makeSchoolMeeting(world);
    expect((await edit(meeting.id, { title: "Først" })).ok).toBe(true);
    const before = await dialogueRows(world);
    expect(await edit(meeting.id, { title: "Sidst", agenda: [] })).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    expect(await dialogueRows(world)).toEqual(before);
  });

  test.each<[string, (world: World) => Promise<unknown>, string]>([
    [
      "that is closed",
      async (w) => (await makeSchoolMeeting(w, { state: "closed" })).id,
      "meeting-closed",
    ],
    [
      "of a closed step",
      async (w) => {
        const meeting = await makeSchoolMeeting(w);
        await setDialogueStep(w, "closed");
        return meeting.id;
      },
      "step-not-open",
    ],
    ["that is not there", async () => "nothing", "not-found"],
  ])("%s is refused", async (_, make, code) => {
    const id = String(await make(world));
    expect(await edit(id, {})).toMatchObject({ refusal: { code } });
  });

  test("of another organisation does not exist", async () => {
    const meeting = await makeSchoolMeeting(world);
    const stranger = world.asStranger("administration");
    const input = { ...schoolPlan(world), version: 1 };
    expect(await editDialogueMeeting(stranger, meeting.id, input)).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await viewMeetingPlan(stranger, meeting.id)).toMatchObject({
      refusal: { code: "not-found" },
    });
  });

  test.each(othersThanAdministration)("is refused to the role %s", async (role) => {
    const meeting = await makeSchoolMeeting(world);
    const input = { ...schoolPlan(world), version: 1 };
    expect(await editDialogueMeeting(world.as(role), meeting.id, input)).toMatchObject({
      refusal: { code: "not-allowed" },
    });
  });
});

describe("calling off a meeting", () => {
  const remove = (id: string, version = 1) =>
    removeDialogueMeeting(world.as("administration"), id, version);

  test("takes it off the round with its agenda", async () => {
    const meeting = await makeSchoolMeeting(world, { state: "planned" });
    expect(await remove(meeting.id)).toMatchObject({
      value: { committeeSlug: world.committee.slug, year: 2027 },
    });
    expect(await world.db.selectFrom("agendaItem").selectAll().execute()).toEqual([]);
    expect(await world.db.selectFrom("dialogueMeeting").selectAll().execute()).toEqual([]);
  });

  test("is refused once it has started, someone has written, or another has saved", async () => {
    const running = await makeSchoolMeeting(world);
    expect(await remove(running.id)).toMatchObject({ refusal: { code: "already-started" } });
    const meeting = await makeSchoolMeeting(world, { state: "planned" });
    expect(await remove(meeting.id, 7)).toMatchObject({ refusal: { code: "changed-meanwhile" } });
    await world.write((writer) =>
      makeContribution(writer, {
        organisationId: world.organisation.id,
        dialogueMeetingId: meeting.id,
        text: "Vi mangler tid.",
        institutionId: world.school.id,
      }),
    );
    expect(await remove(meeting.id)).toMatchObject({ refusal: { code: "in-use" } });
    expect(await removeDialogueMeeting(world.as("committeeChair"), meeting.id, 1)).toMatchObject({
      refusal: { code: "not-allowed" },
    });
  });
});
