import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { draftBearingSchema } from "#app/features/bearings/bearing.schema.ts";
import { draftBearing } from "#app/features/bearings/draft-bearing.server.ts";
import { makeDialogueMeeting, makeTheme } from "#seeds/factories/dialogue.ts";
import {
  type BearingsWorld,
  bearingTables,
  makeBearingsWorld,
  setBearingsStep,
} from "./bearings-world.ts";

let world: BearingsWorld;
beforeEach(async () => {
  world = await makeBearingsWorld();
});
afterEach(() => world.close());

const words = { title: "Ro til at lære", text: "Alle børn skal have ro til at fordybe sig." };
const fromTheme = () => ({ ...words, themeIds: [world.theme.id], previousBearingId: "" });

async function expectRefused(result: Promise<unknown>, refusal: object) {
  const before = await bearingTables(world);
  expect(await result).toMatchObject({ ok: false, refusal });
  expect(await bearingTables(world)).toEqual(before);
}

describe("a draft bearing", () => {
  test("comes from a theme, stands last in the round, and leaves a trace", async () => {
    const admin = world.as("administration");
    const first = await draftBearing(admin, world.round.id, fromTheme());
    const second = await draftBearing(admin, world.round.id, {
      ...fromTheme(),
      themeIds: [world.theme.id, world.secondTheme.id, world.theme.id],
    });
    expect([first.ok, second.ok]).toEqual([true, true]);
    const { bearings, versions, themes, audit } = await bearingTables(world);
    const drafted = bearings.filter((one) => one.roundId === world.round.id);
    expect(drafted.map((one) => one.position).sort()).toEqual([1, 2]);
    expect(drafted).toMatchObject([{ state: "draft" }, { state: "draft" }]);
    expect(versions.filter((one) => one.title === words.title)).toHaveLength(2);
    expect(themes).toHaveLength(3);
    expect(audit.map((one) => one.operation)).toEqual(["bearing.draft", "bearing.draft"]);
  });

  test("carries on a bearing of last round, once", async () => {
    const admin = world.as("administration");
    const input = { ...words, themeIds: [], previousBearingId: world.lastBearing.id };
    expect((await draftBearing(admin, world.round.id, input)).ok).toBe(true);
    await expectRefused(draftBearing(admin, world.round.id, input), {
      code: "already-carried-on",
      field: "previousBearingId",
    });
  });

  test("comes from a joint meeting that another committee called", async () => {
    const joint = await world.write(async (writer) => {
      const meeting = await makeDialogueMeeting(writer, {
        organisationId: world.organisation.id,
        roundId: world.otherRound.id,
        state: "running",
        jointCommitteeIds: [world.committee.id],
      });
      return makeTheme(writer, {
        organisationId: world.organisation.id,
        dialogueMeetingId: meeting.id,
        title: "Naboskab",
      });
    });
    const input = { ...fromTheme(), themeIds: [joint.id] };
    expect((await draftBearing(world.as("administration"), world.round.id, input)).ok).toBe(true);
  });

  test.each([
    "committeeMember",
    "committeeChair",
    "institutionLeader",
    "directorate",
    "boardMember",
    "boardChair",
    "systemAdministrator",
  ] as const)("is refused to the role %s", async (role) => {
    await expectRefused(draftBearing(world.as(role), world.round.id, fromTheme()), {
      code: "not-allowed",
    });
  });

  test("is refused to another organisation, which does not see the round", async () => {
    await expectRefused(
      draftBearing(world.asStranger("administration"), world.round.id, fromTheme()),
      { code: "not-found" },
    );
  });

  test.each(["planned", "closed"] as const)("is refused while the step is %s", async (state) => {
    await setBearingsStep(world, state);
    await expectRefused(draftBearing(world.as("administration"), world.round.id, fromTheme()), {
      code: "step-not-open",
    });
  });

  test.each([
    ["nothing", () => ({ themeIds: [] }), "no-origin"],
    ["a theme of another committee", () => ({ themeIds: [world.otherTheme.id] }), "unknown-theme"],
    [
      "a meeting that has not begun",
      () => ({ themeIds: [world.plannedTheme.id] }),
      "unknown-theme",
    ],
    [
      "a bearing that is not there",
      () => ({ themeIds: [], previousBearingId: "nowhere" }),
      "unknown-previous",
    ],
  ])("from %s is refused", async (_, origin, code) => {
    const input = { ...fromTheme(), ...origin() };
    await expectRefused(draftBearing(world.as("administration"), world.round.id, input), { code });
  });

  test("posted twice is drafted once", async () => {
    const admin = { ...world.as("administration"), formPostId: "the same" };
    expect((await draftBearing(admin, world.round.id, fromTheme())).ok).toBe(true);
    await expectRefused(draftBearing(admin, world.round.id, fromTheme()), {
      code: "already-posted",
    });
  });

  test.each([
    ["an empty title", { title: " " }],
    ["a title of 10,000 letters", { title: "a".repeat(10_000) }],
    ["an empty text", { text: "" }],
  ])("with %s does not get past the form", (_, change) => {
    expect(draftBearingSchema.safeParse({ ...words, ...change }).success).toBe(false);
  });
});
