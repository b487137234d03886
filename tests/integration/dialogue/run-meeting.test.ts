import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  finishAgendaItem,
  takeUpAgendaItem,
} from "#app/features/dialogue/change-agenda-item.server.ts";
import { closeDialogueMeeting } from "#app/features/dialogue/close-dialogue-meeting.server.ts";
import { reopenDialogueMeeting } from "#app/features/dialogue/reopen-dialogue-meeting.server.ts";
import { startDialogueMeeting } from "#app/features/dialogue/start-dialogue-meeting.server.ts";
import { viewClosing } from "#app/features/dialogue/view-closing.server.ts";
import { viewDialogueMeeting } from "#app/features/dialogue/view-dialogue-meeting.server.ts";
import { viewMeetingRun } from "#app/features/dialogue/view-meeting-run.server.ts";
import { makeContribution } from "#seeds/factories/dialogue.ts";
import { makeWorld, now, type World } from "#tests/support/world.ts";
import {
  dialogueRows,
  makeSchoolMeeting,
  othersThanAdministration,
  setDialogueStep,
} from "./open-dialogue.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.close());

const itemsOf = (meetingId: string) =>
  world.db
    .selectFrom("agendaItem")
    .selectAll()
    .where("dialogueMeetingId", "=", meetingId)
    .orderBy("position")
    .execute();
const meetingOf = (id: string) =>
  world.db.selectFrom("dialogueMeeting").selectAll().where("id", "=", id).executeTakeFirst();
const contribute = (dialogueMeetingId: string) =>
  world.write((writer) =>
    makeContribution(writer, {
      organisationId: world.organisation.id,
      dialogueMeetingId,
      text: "Vi mangler tid.",
      institutionId: world.school.id,
    }),
  );

describe("starting a meeting", () => {
  test("opens on last round's goals at once", async () => {
    const meeting = await makeSchoolMeeting(world, { state: "planned" });
    expect((await startDialogueMeeting(world.as("administration"), meeting.id, 1)).ok).toBe(true);
    expect(await meetingOf(meeting.id)).toMatchObject({ state: "running", startedAt: now });
    expect(await itemsOf(meeting.id)).toMatchObject([
      { isFollowUp: 1, startedAt: now, endedAt: null },
      { startedAt: null },
      { startedAt: null },
    ]);
  });

  test.each(othersThanAdministration)("is refused to the role %s", async (role) => {
    const meeting = await makeSchoolMeeting(world, { state: "planned" });
    expect(await startDialogueMeeting(world.as(role), meeting.id, 1)).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    expect(await viewMeetingRun(world.as(role), meeting.id)).toMatchObject({
      refusal: { code: "not-allowed" },
    });
  });

  test("is refused twice, from an old page, in a closed step, and elsewhere", async () => {
    const meeting = await makeSchoolMeeting(world, { state: "planned" });
    const admin = world.as("administration");
    expect(await startDialogueMeeting(admin, meeting.id, 9)).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    expect(
      await startDialogueMeeting(world.asStranger("administration"), meeting.id, 1),
    ).toMatchObject({ refusal: { code: "not-found" } });
    await startDialogueMeeting(admin, meeting.id, 1);
    expect(await startDialogueMeeting(admin, meeting.id, 2)).toMatchObject({
      refusal: { code: "already-started" },
    });
    await setDialogueStep(world, "closed");
    expect(await startDialogueMeeting(admin, meeting.id, 2)).toMatchObject({
      refusal: { code: "step-not-open" },
    });
  });
});

describe("the agenda of a running meeting", () => {
  test("goes on to the next item, and back to one that was finished", async () => {
    const meeting = await makeSchoolMeeting(world);
    const admin = world.as("administration");
    await takeUpAgendaItem(admin, meeting.id, meeting.items[0]);
    expect(await itemsOf(meeting.id)).toMatchObject([
      { endedAt: now },
      { startedAt: now, endedAt: null },
      { startedAt: null },
    ]);
    expect((await finishAgendaItem(admin, meeting.id, meeting.items[0])).ok).toBe(true);
    const later = { ...admin, now: "2027-03-01T11:00:00.000Z" };
    await takeUpAgendaItem(later, meeting.id, meeting.items[0]);
    expect(await itemsOf(meeting.id)).toMatchObject([
      {},
      { startedAt: now, endedAt: null },
      { startedAt: null },
    ]);
  });

  test("begins with the opening, and nothing else before it", async () => {
    const meeting = await makeSchoolMeeting(world);
    await world.db
      .updateTable("agendaItem")
      .set({ startedAt: null })
      .where("id", "=", meeting.followUpItemId)
      .execute();
    const admin = world.as("administration");
    expect(await takeUpAgendaItem(admin, meeting.id, meeting.items[1])).toMatchObject({
      refusal: { code: "follow-up-first" },
    });
  });

  test("is not touched before the meeting, after it, by others or for a foreign item", async () => {
    const planned = await makeSchoolMeeting(world, { state: "planned" });
    const closed = await makeSchoolMeeting(world, { state: "closed" });
    const running = await makeSchoolMeeting(world);
    const before = await dialogueRows(world);
    const admin = world.as("administration");
    const codes = [
      await takeUpAgendaItem(admin, planned.id, planned.items[0]),
      await finishAgendaItem(admin, closed.id, closed.items[0]),
      await takeUpAgendaItem(world.as("committeeChair"), running.id, running.items[0]),
      await takeUpAgendaItem(admin, running.id, planned.items[0]),
      await finishAgendaItem(admin, running.id, running.items[1]),
      await takeUpAgendaItem(world.asStranger("administration"), running.id, running.items[0]),
    ].map((result) => (result.ok ? "ok" : result.refusal.code));
    expect(codes).toEqual([
      "meeting-not-running",
      "meeting-closed",
      "not-allowed",
      "not-found",
      "item-not-running",
      "not-found",
    ]);
    expect(await dialogueRows(world)).toEqual(before);
  });
});

describe("closing a meeting", () => {
  const close = (
    id: string,
    summary: string,
    version = 1,
    intent: "close" | "save" = "close",
    context = world.as("administration"),
  ) => closeDialogueMeeting(context, id, { summary, version, intent });

  test("keeps the summary, ends the running item, and locks what was said", async () => {
    const meeting = await makeSchoolMeeting(world);
    await contribute(meeting.id);
    expect((await close(meeting.id, "Udkast", 1, "save")).ok).toBe(true);
    expect(await meetingOf(meeting.id)).toMatchObject({ state: "running", summary: "Udkast" });
    expect((await close(meeting.id, "Vi blev enige.", 2)).ok).toBe(true);
    expect(await meetingOf(meeting.id)).toMatchObject({
      state: "closed",
      summary: "Vi blev enige.",
      closedAt: now,
    });
    expect((await itemsOf(meeting.id))[0]).toMatchObject({ endedAt: now });
    const page = await viewDialogueMeeting(world.as("committeeMember"), meeting.id);
    expect(page).toMatchObject({ value: { outcomes: { loose: [{ by: world.school.name }] } } });
  });

  test("needs a summary and a contribution; contributions without a theme only draw a warning", async () => {
    const meeting = await makeSchoolMeeting(world);
    const before = await dialogueRows(world);
    expect(await close(meeting.id, "")).toMatchObject({
      refusal: { code: "summary-required", field: "summary" },
    });
    expect(await close(meeting.id, "Vi blev enige.")).toMatchObject({
      refusal: { code: "no-contributions" },
    });
    expect(await dialogueRows(world)).toEqual(before);
    await contribute(meeting.id);
    const page = await viewClosing(world.as("administration"), meeting.id);
    expect(page).toMatchObject({ value: { unassignedCount: 1, contributionCount: 1 } });
    expect((await close(meeting.id, "Vi blev enige.")).ok).toBe(true);
  });

  test("is refused to others, elsewhere, before the start, and from an old page", async () => {
    const planned = await makeSchoolMeeting(world, { state: "planned" });
    const meeting = await makeSchoolMeeting(world);
    await contribute(meeting.id);
    const codes = [
      await close(meeting.id, "x", 1, "close", world.as("committeeChair")),
      await close(meeting.id, "x", 1, "close", world.asStranger("administration")),
      await close(planned.id, "x"),
      await close(meeting.id, "x", 5),
    ].map((result) => (result.ok ? "ok" : result.refusal.code));
    expect(codes).toEqual(["not-allowed", "not-found", "meeting-not-running", "changed-meanwhile"]);
    await setDialogueStep(world, "closed");
    expect(await close(meeting.id, "x")).toMatchObject({ refusal: { code: "step-not-open" } });
  });
});

describe("taking a closed meeting up again", () => {
  test("needs a reason, which the audit keeps", async () => {
    const meeting = await makeSchoolMeeting(world, { state: "closed" });
    const admin = world.as("administration");
    const input = { reason: "Et indlæg mangler", version: 1 };
    expect(await reopenDialogueMeeting(admin, meeting.id, { ...input, reason: " " })).toMatchObject(
      { refusal: { code: "reason-required", field: "reason" } },
    );
    expect(
      await reopenDialogueMeeting(world.as("committeeChair"), meeting.id, input),
    ).toMatchObject({ refusal: { code: "not-allowed" } });
    expect((await reopenDialogueMeeting(admin, meeting.id, input)).ok).toBe(true);
    expect(await meetingOf(meeting.id)).toMatchObject({ state: "running", closedAt: null });
    const [entry] = await world.db.selectFrom("auditEntry").selectAll().execute();
    expect(entry).toMatchObject({ operation: "dialogueMeeting.reopen" });
    expect(entry?.after).toContain("Et indlæg mangler");
    expect(await reopenDialogueMeeting(admin, meeting.id, { ...input, version: 2 })).toMatchObject({
      refusal: { code: "not-closed" },
    });
  });

  test("is refused once the step has closed", async () => {
    const meeting = await makeSchoolMeeting(world, { state: "closed" });
    await setDialogueStep(world, "closed");
    expect(
      await reopenDialogueMeeting(world.as("administration"), meeting.id, {
        reason: "Et indlæg mangler",
        version: 1,
      }),
    ).toMatchObject({ refusal: { code: "step-not-open" } });
  });
});
