import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { editDialogueMeeting } from "#app/features/dialogue/edit-dialogue-meeting.server.ts";
import type { MeetingInput } from "#app/features/dialogue/meeting.schema.ts";
import { removeDialogueMeeting } from "#app/features/dialogue/remove-dialogue-meeting.server.ts";
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
