import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { PreparationInput } from "#app/features/dialogue/preparation.schema.ts";
import { savePreparation } from "#app/features/dialogue/save-preparation.server.ts";
import { viewDialogueMeeting } from "#app/features/dialogue/view-dialogue-meeting.server.ts";
import { viewPreparation } from "#app/features/dialogue/view-preparation.server.ts";
import { makeDialogueMeeting } from "#seeds/factories/dialogue.ts";
import { makeWorld, now, type World } from "#tests/support/world.ts";
import { dialogueRows, makeSchoolMeeting, setDialogueStep } from "./open-dialogue.ts";

let world: World;
let meetingId: string;
beforeEach(async () => {
  world = await makeWorld();
  meetingId = (await makeSchoolMeeting(world, { state: "planned" })).id;
});
afterEach(() => world.close());

const whole: PreparationInput = {
  staffDialogueOn: "2027-02-10",
  staffDialogue: "Personalet ønsker faste team.",
  boardDialogue: "",
  status: "To af tre mål er nået.",
  conditions: "Færre børn.",
  challenges: "Fravær.",
  developmentNeeds: "Tid til fælles forberedelse.",
  version: 0,
  intent: "submit",
};
const save = (change: Partial<PreparationInput> = {}, context = world.as("institutionLeader")) =>
  savePreparation(context, meetingId, world.school.id, { ...whole, ...change });
const rows = () => world.db.selectFrom("preparation").selectAll().execute();
const seenBy = async (context: ReturnType<World["as"]>) => {
  const page = await viewPreparation(context, meetingId, world.school.id);
  return page.ok ? page.value : null;
};

describe("a preparation", () => {
  test("is kept as a draft, then handed in", async () => {
    expect((await save({ challenges: "", intent: "save" })).ok).toBe(true);
    expect(await rows()).toMatchObject([{ state: "draft", submittedAt: null, version: 1 }]);
    expect((await save({ version: 1 })).ok).toBe(true);
    expect(await rows()).toMatchObject([{ state: "submitted", submittedAt: now, version: 2 }]);
  });

  test("stays handed in when it is corrected, and stays whole", async () => {
    await save();
    expect((await save({ version: 1, status: "Alle mål er nået.", intent: "save" })).ok).toBe(true);
    expect(await rows()).toMatchObject([{ state: "submitted", status: "Alle mål er nået." }]);
    expect(await save({ version: 2, status: "", intent: "save" })).toMatchObject({
      refusal: { code: "needed", field: "status" },
    });
  });

  test("as a draft is read by its leader and the administration alone", async () => {
    await save({ intent: "save" });
    expect(await seenBy(world.as("institutionLeader"))).toMatchObject({
      mayEdit: true,
      preparation: { status: whole.status },
    });
    expect(await seenBy(world.as("administration"))).toMatchObject({
      mayEdit: false,
      preparation: { status: whole.status },
    });
    const otherLeader = world.as("institutionLeader", { institutionId: world.secondSchool.id });
    for (const context of [
      world.as("committeeMember"),
      world.as("directorate"),
      world.as("boardChair"),
      otherLeader,
    ]) {
      expect(await seenBy(context)).toMatchObject({ mayEdit: false, preparation: null });
    }
  });

  test("once handed in is read by everyone in the organisation", async () => {
    await save();
    expect(await seenBy(world.as("committeeMember"))).toMatchObject({
      preparation: { state: "submitted" },
    });
    const page = await viewDialogueMeeting(world.as("committeeMember"), meetingId);
    expect(page).toMatchObject({
      value: {
        participants: [{ preparation: { state: "submitted" } }, { preparation: null }],
      },
    });
    expect(await seenBy(world.asStranger("administration"))).toBeNull();
  });

  test.each([
    "committeeMember",
    "committeeChair",
    "administration",
    "directorate",
    "boardMember",
    "boardChair",
    "systemAdministrator",
  ] as const)("is not written by the role %s", async (role) => {
    expect(await save({}, world.as(role))).toMatchObject({ refusal: { code: "not-allowed" } });
    expect(await rows()).toEqual([]);
  });

  test("is not written by another institution's leader, nor from another organisation", async () => {
    const otherLeader = world.as("institutionLeader", { institutionId: world.secondSchool.id });
    expect(await save({}, otherLeader)).toMatchObject({ refusal: { code: "not-allowed" } });
    expect(await save({}, world.asStranger("institutionLeader"))).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await rows()).toEqual([]);
  });

  test("is not written for a meeting the institution does not take part in", async () => {
    const leader = world.as("institutionLeader", { institutionId: world.daycareCentre.id });
    expect(await savePreparation(leader, meetingId, world.daycareCentre.id, whole)).toMatchObject({
      refusal: { code: "not-found" },
    });
  });

  test("of a joint meeting is written by the other committee's leader too", async () => {
    const meeting = await world.write((writer) =>
      makeDialogueMeeting(writer, {
        organisationId: world.organisation.id,
        roundId: world.round.id,
        model: "crossCutting",
        theme: "Besøg",
        institutionIds: [world.school.id, world.nursingHome.id],
        jointCommitteeIds: [world.otherCommittee.id],
      }),
    );
    const leader = world.as("institutionLeader", { institutionId: world.nursingHome.id });
    expect((await savePreparation(leader, meeting.id, world.nursingHome.id, whole)).ok).toBe(true);
  });

  test.each<[string, Partial<PreparationInput>, string, string]>([
    ["without staff", { staffDialogue: "" }, "needed", "staffDialogue"],
    ["without a date", { staffDialogueOn: undefined }, "needed", "staffDialogueOn"],
    ["from the future", { staffDialogueOn: "2027-04-01" }, "dialogue-in-future", "staffDialogueOn"],
    ["with half a board", { boardDialogue: "Enige" }, "board-incomplete", "boardDialogueOn"],
  ])("%s is refused at its field, and nothing is half-written", async (_, change, code, field) => {
    const before = await dialogueRows(world);
    expect(await save(change)).toMatchObject({ refusal: { code, field } });
    expect(await dialogueRows(world)).toEqual(before);
  });

  test("that someone else has saved meanwhile is not overwritten, also the first time", async () => {
    await save({ intent: "save" });
    expect(await save({ status: "En andens" })).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    expect(await rows()).toMatchObject([{ status: whole.status, state: "draft" }]);
  });

  test("is locked when the meeting is over, and with the step", async () => {
    await world.db.updateTable("dialogueMeeting").set({ state: "closed" }).execute();
    expect(await save()).toMatchObject({ refusal: { code: "meeting-closed" } });
    await setDialogueStep(world, "closed");
    expect(await save()).toMatchObject({ refusal: { code: "step-not-open" } });
    expect(await seenBy(world.as("institutionLeader"))).toMatchObject({ mayEdit: false });
  });
});
