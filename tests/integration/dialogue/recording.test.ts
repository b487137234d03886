import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { editContribution } from "#app/features/dialogue/edit-contribution.server.ts";
import { recordContribution } from "#app/features/dialogue/record-contribution.server.ts";
import { removeContribution } from "#app/features/dialogue/remove-contribution.server.ts";
import { saveAttendance } from "#app/features/dialogue/save-attendance.server.ts";
import { viewAttendance } from "#app/features/dialogue/view-attendance.server.ts";
import { viewContribution } from "#app/features/dialogue/view-contribution.server.ts";
import { viewMeetingRun } from "#app/features/dialogue/view-meeting-run.server.ts";
import { makePerson } from "#seeds/factories/organisation.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import {
  dialogueRows,
  makeSchoolMeeting,
  othersThanAdministration,
  setDialogueStep,
} from "./open-dialogue.ts";

let world: World;
let meeting: Awaited<ReturnType<typeof makeSchoolMeeting>>;
beforeEach(async () => {
  world = await makeWorld();
  meeting = await makeSchoolMeeting(world);
});
afterEach(() => world.close());

const bySchool = () => `institution:${world.school.id}`;
const record = (text: string, speaker = bySchool(), context = world.as("administration")) =>
  recordContribution(context, meeting.id, { text, speaker });
const rows = () => world.db.selectFrom("contribution").selectAll().orderBy("position").execute();
const recorded = async () => {
  const result = await record("Vi mangler tid.");
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.id;
};

describe("recording a contribution", () => {
  test("keeps who said it, under the item that runs", async () => {
    await record("Vi mangler tid.");
    await record("Hvad skal vi lade være med?", `person:${world.persons.committeeMember.id}`);
    expect(await rows()).toMatchObject([
      {
        text: "Vi mangler tid.",
        institutionId: world.school.id,
        personId: null,
        agendaItemId: meeting.followUpItemId,
        position: 1,
      },
      { institutionId: null, personId: world.persons.committeeMember.id, position: 2 },
    ]);
    const page = await viewMeetingRun(world.as("administration"), meeting.id);
    expect(page).toMatchObject({
      value: {
        contributions: [{ text: "Hvad skal vi lade være med?" }, { speaker: world.school.name }],
      },
    });
  });

  test("by two people at once keeps both", async () => {
    const other = await world.write((writer) =>
      makePerson(writer, { organisationId: world.organisation.id, name: "Anden referent" }),
    );
    const admin = world.as("administration");
    const second = { ...admin, actor: { ...admin.actor, personId: other.id } };
    const results = await Promise.all([
      record("Den ene", bySchool(), { ...admin, formPostId: "one" }),
      record("Den anden", bySchool(), { ...second, formPostId: "two" }),
    ]);
    expect(results.map((result) => result.ok)).toEqual([true, true]);
    expect((await rows()).map((row) => row.text).sort()).toEqual(["Den anden", "Den ene"]);
    expect(new Set((await rows()).map((row) => row.position)).size).toBe(2);
  });

  test.each(othersThanAdministration)("is refused to the role %s", async (role) => {
    expect(await record("x", bySchool(), world.as(role))).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    expect(await rows()).toEqual([]);
  });

  test.each<[string, (world: World) => string]>([
    ["an institution that does not take part", (w) => `institution:${w.daycareCentre.id}`],
    ["a leader in person", (w) => `person:${w.persons.institutionLeader.id}`],
    ["another organisation's school", (w) => `institution:${w.elsewhere.school.id}`],
    [
      "another organisation's politician",
      (w) => `person:${w.elsewhere.persons.committeeMember.id}`,
    ],
    ["nobody", () => "person:"],
  ])("by %s is refused", async (_, speaker) => {
    const before = await dialogueRows(world);
    expect(await record("x", speaker(world))).toMatchObject({
      refusal: { code: "unknown-speaker", field: "speaker" },
    });
    expect(await dialogueRows(world)).toEqual(before);
  });

  test.each(["planned", "closed"] as const)("in a %s meeting is refused", async (state) => {
    meeting = await makeSchoolMeeting(world, { state });
    expect(await record("x")).toMatchObject({
      refusal: { code: state === "closed" ? "meeting-closed" : "meeting-not-running" },
    });
  });

  test("in a closed step, or in another organisation's meeting, is refused", async () => {
    expect(await record("x", bySchool(), world.asStranger("administration"))).toMatchObject({
      refusal: { code: "not-found" },
    });
    await setDialogueStep(world, "closed");
    expect(await record("x")).toMatchObject({ refusal: { code: "step-not-open" } });
  });
});

describe("correcting a contribution", () => {
  const edit = (id: string, text: string, version = 1, context = world.as("administration")) =>
    editContribution(context, meeting.id, id, {
      text,
      speaker: `institution:${world.secondSchool.id}`,
      version,
    });

  test("changes words and speaker, and the second of two writers is told", async () => {
    const id = await recorded();
    expect((await edit(id, "Vi mangler tid og ro.")).ok).toBe(true);
    expect(await edit(id, "Noget andet")).toMatchObject({ refusal: { code: "changed-meanwhile" } });
    expect(await rows()).toMatchObject([
      { text: "Vi mangler tid og ro.", institutionId: world.secondSchool.id, version: 2 },
    ]);
    expect(await viewContribution(world.as("administration"), meeting.id, id)).toMatchObject({
      value: { contribution: { text: "Vi mangler tid og ro." } },
    });
  });

  test("is refused to others, elsewhere, through another meeting, and once the meeting is over", async () => {
    const id = await recorded();
    const other = await makeSchoolMeeting(world);
    const before = await dialogueRows(world);
    expect(await edit(id, "x", 1, world.as("committeeChair"))).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    expect(await edit(id, "x", 1, world.asStranger("administration"))).toMatchObject({
      refusal: { code: "not-found" },
    });
    const admin = world.as("administration");
    const input = { text: "x", speaker: bySchool(), version: 1 };
    expect(await editContribution(admin, other.id, id, input)).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await removeContribution(admin, other.id, id, 1)).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await dialogueRows(world)).toEqual(before);
    await world.db.updateTable("dialogueMeeting").set({ state: "closed" }).execute();
    expect(await edit(id, "x")).toMatchObject({ refusal: { code: "meeting-closed" } });
    expect(await removeContribution(admin, meeting.id, id, 1)).toMatchObject({
      refusal: { code: "meeting-closed" },
    });
  });

  test("removes it when it is as it was read, and the audit keeps the words", async () => {
    const id = await recorded();
    await edit(id, "Vi mangler tid og ro.");
    const admin = world.as("administration");
    expect(await removeContribution(admin, meeting.id, id, 1)).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    expect((await removeContribution(admin, meeting.id, id, 2)).ok).toBe(true);
    expect(await rows()).toEqual([]);
    const audit = await world.db.selectFrom("auditEntry").selectAll().execute();
    expect(audit.find((entry) => entry.operation === "contribution.remove")?.before).toContain(
      "Vi mangler tid og ro.",
    );
  });
});

describe("attendance", () => {
  const mark = (shownIds: string[], presentIds: string[], context = world.as("administration")) =>
    saveAttendance(context, meeting.id, { shownIds, presentIds });
  const present = async () => {
    const page = await viewAttendance(world.as("administration"), meeting.id);
    return page.ok ? [...page.value.presentIds].sort() : [];
  };

  test("marked by two people at once keeps both", async () => {
    const { committeeMember, committeeChair, institutionLeader } = world.persons;
    await mark([], [committeeMember.id, committeeChair.id]);
    await mark([], [institutionLeader.id]);
    expect(await present()).toEqual(
      [committeeMember.id, committeeChair.id, institutionLeader.id].sort(),
    );
    await mark([committeeMember.id], []);
    expect(await present()).toEqual([committeeChair.id, institutionLeader.id].sort());
  });

  test("lists each person once, with the committee before the institution", async () => {
    const page = await viewAttendance(world.as("administration"), meeting.id);
    if (!page.ok) throw new Error(page.refusal.code);
    expect(page.value.groups.map((group) => group.name)).toEqual([
      world.committee.name,
      world.school.name,
      null,
    ]);
    const ids = page.value.groups.flatMap((group) => group.people.map((person) => person.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("of strangers, by others, and after the meeting is refused", async () => {
    const before = await dialogueRows(world);
    const stranger = world.elsewhere.persons.committeeMember.id;
    expect(await mark([], [stranger])).toMatchObject({ refusal: { code: "unknown-choice" } });
    expect(await mark([], [], world.as("committeeChair"))).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    expect(await dialogueRows(world)).toEqual(before);
    meeting = await makeSchoolMeeting(world, { state: "closed" });
    expect(await mark([], [])).toMatchObject({ refusal: { code: "meeting-closed" } });
  });
});
