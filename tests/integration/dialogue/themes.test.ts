import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { assignTheme } from "#app/features/dialogue/assign-theme.server.ts";
import { createTheme } from "#app/features/dialogue/create-theme.server.ts";
import { moveTheme } from "#app/features/dialogue/move-theme.server.ts";
import { removeTheme } from "#app/features/dialogue/remove-theme.server.ts";
import { renameTheme } from "#app/features/dialogue/rename-theme.server.ts";
import { viewDialogueMeeting } from "#app/features/dialogue/view-dialogue-meeting.server.ts";
import { viewTheme } from "#app/features/dialogue/view-theme.server.ts";
import { viewThemes } from "#app/features/dialogue/view-themes.server.ts";
import { makeBearing } from "#seeds/factories/bearings.ts";
import { makeContribution, makeTheme } from "#seeds/factories/dialogue.ts";
import { makeGoal } from "#seeds/factories/goals.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import {
  dialogueRows,
  makeSchoolMeeting,
  othersThanAdministration,
  setDialogueStep,
} from "./open-dialogue.ts";

let world: World;
let meeting: Awaited<ReturnType<typeof makeSchoolMeeting>>;
let calm: string;
let absence: string;
let said: string;

beforeEach(async () => {
  world = await makeWorld();
  meeting = await makeSchoolMeeting(world, { state: "closed" });
  const own = { organisationId: world.organisation.id, dialogueMeetingId: meeting.id };
  await world.write(async (writer) => {
    calm = (await makeTheme(writer, { ...own, title: "Ro", position: 1 })).id;
    absence = (await makeTheme(writer, { ...own, title: "Fravær", position: 2 })).id;
    const contribution = { ...own, text: "Mindre grupper", institutionId: world.school.id };
    said = (await makeContribution(writer, contribution)).id;
  });
});
afterEach(() => world.close());

const admin = () => world.as("administration");
const titles = async () => {
  const page = await viewThemes(admin(), meeting.id);
  return page.ok ? page.value.themes.map((theme) => theme.title) : [];
};
const themeOf = async (id: string) =>
  (await world.db.selectFrom("contribution").selectAll().where("id", "=", id).executeTakeFirst())
    ?.themeId;
const bearingFrom = (state: "draft" | "adopted" | "withdrawn", title = "Ro til at lære") =>
  world.write((writer) =>
    makeBearing(writer, {
      organisationId: world.organisation.id,
      committeeId: world.committee.id,
      roundId: world.round.id,
      title,
      state,
      themeIds: [calm],
    }),
  );

describe("themes", () => {
  test("are added, renamed and ordered, also after the meeting", async () => {
    expect((await createTheme(admin(), meeting.id, { title: "Overgange" })).ok).toBe(true);
    expect(await titles()).toEqual(["Ro", "Fravær", "Overgange"]);
    await moveTheme(admin(), meeting.id, absence, "up");
    await moveTheme(admin(), meeting.id, absence, "up");
    expect(await titles()).toEqual(["Fravær", "Ro", "Overgange"]);
    await moveTheme(admin(), meeting.id, absence, "down");
    expect(await titles()).toEqual(["Ro", "Fravær", "Overgange"]);
    const title = "Ro til at lære";
    expect((await renameTheme(admin(), meeting.id, calm, { title, version: 1 })).ok).toBe(true);
    expect(await renameTheme(admin(), meeting.id, calm, { title: "x", version: 1 })).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    expect((await titles())[0]).toBe(title);
  });

  test("take in contributions and give them back to the pile", async () => {
    await assignTheme(admin(), meeting.id, said, calm);
    expect(await themeOf(said)).toBe(calm);
    await assignTheme(admin(), meeting.id, said, "");
    expect(await themeOf(said)).toBeNull();
  });

  test("take in only contributions of their own meeting", async () => {
    const other = await makeSchoolMeeting(world);
    const before = await dialogueRows(world);
    expect(await assignTheme(admin(), other.id, said, "")).toMatchObject({
      refusal: { code: "not-found" },
    });
    const created = await world.write((writer) =>
      makeTheme(writer, {
        organisationId: world.organisation.id,
        dialogueMeetingId: other.id,
        title: "Et andet mødes",
      }),
    );
    expect(await assignTheme(admin(), meeting.id, said, created.id)).toMatchObject({
      refusal: { code: "unknown-choice" },
    });
    expect(
      await renameTheme(admin(), meeting.id, created.id, { title: "x", version: 1 }),
    ).toMatchObject({ refusal: { code: "not-found" } });
    expect((await dialogueRows(world)).at(-1)).toEqual(before.at(-1));
  });

  test("give their contributions back when they are removed", async () => {
    await assignTheme(admin(), meeting.id, said, absence);
    expect((await removeTheme(admin(), meeting.id, absence)).ok).toBe(true);
    expect(await titles()).toEqual(["Ro"]);
    expect(await themeOf(said)).toBeNull();
  });

  test.each(["draft", "adopted", "withdrawn"] as const)(
    "are not removed once a %s bearing comes from them",
    async (state) => {
      await bearingFrom(state);
      expect(await viewTheme(admin(), meeting.id, calm)).toMatchObject({
        value: { mayRemove: false },
      });
      expect(await removeTheme(admin(), meeting.id, calm)).toMatchObject({
        refusal: { code: "theme-has-bearing" },
      });
      expect(await titles()).toEqual(["Ro", "Fravær"]);
    },
  );

  test.each(othersThanAdministration)("are not touched by the role %s", async (role) => {
    const context = world.as(role);
    const before = await dialogueRows(world);
    const results = [
      await createTheme(context, meeting.id, { title: "x" }),
      await renameTheme(context, meeting.id, calm, { title: "x", version: 1 }),
      await moveTheme(context, meeting.id, calm, "down"),
      await removeTheme(context, meeting.id, calm),
      await assignTheme(context, meeting.id, said, calm),
    ];
    for (const result of results)
      expect(result).toMatchObject({ refusal: { code: "not-allowed" } });
    expect(await dialogueRows(world)).toEqual(before);
  });

  test("are locked with the step, and do not exist for another organisation", async () => {
    const stranger = world.asStranger("administration");
    expect(await createTheme(stranger, meeting.id, { title: "x" })).toMatchObject({
      refusal: { code: "not-found" },
    });
    await setDialogueStep(world, "closed");
    const before = await dialogueRows(world);
    const results = [
      await createTheme(admin(), meeting.id, { title: "x" }),
      await renameTheme(admin(), meeting.id, calm, { title: "x", version: 1 }),
      await moveTheme(admin(), meeting.id, calm, "down"),
      await removeTheme(admin(), meeting.id, calm),
      await assignTheme(admin(), meeting.id, said, calm),
    ];
    for (const result of results) {
      expect(result).toMatchObject({ refusal: { code: "step-not-open" } });
    }
    expect(await dialogueRows(world)).toEqual(before);
  });
});

describe("what became of a meeting", () => {
  test("shows bearings and the goals in force that serve them; drafts only to those who work on them", async () => {
    await assignTheme(admin(), meeting.id, said, calm);
    const adopted = await bearingFrom("adopted");
    await bearingFrom("draft", "Et udkast");
    await bearingFrom("withdrawn", "Trukket tilbage");
    const own = {
      organisationId: world.organisation.id,
      institutionId: world.school.id,
      committeeId: world.committee.id,
      roundId: world.round.id,
      bearingIds: [adopted.id],
    };
    await world.write(async (writer) => {
      await makeGoal(writer, { ...own, title: "Mindre støj" });
      await makeGoal(writer, { ...own, title: "Ikke godkendt endnu", state: "draft" });
    });
    const bearingsFor = async (role: "committeeMember" | "institutionLeader") => {
      const page = await viewDialogueMeeting(world.as(role), meeting.id);
      return page.ok ? page.value.outcomes.themes[0]?.bearings : undefined;
    };
    expect(await bearingsFor("committeeMember")).toMatchObject([
      {
        title: "Ro til at lære",
        state: "adopted",
        goals: [{ title: "Mindre støj", institutionName: world.school.name }],
      },
      { title: "Et udkast", state: "draft", goals: [] },
    ]);
    expect((await bearingsFor("institutionLeader"))?.map((one) => one.title)).toEqual([
      "Ro til at lære",
    ]);
  });
});
