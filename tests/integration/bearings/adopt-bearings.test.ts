import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { adoptBearingsOfRound, seenText } from "#app/features/bearings/adopt-bearings.server.ts";
import { findAllBearingsOfRound } from "#app/features/bearings/bearing-list.repository.server.ts";
import { editBearing } from "#app/features/bearings/edit-bearing.server.ts";
import { reviseBearing } from "#app/features/bearings/revise-bearing.server.ts";
import { loadRoundFrame } from "#app/features/cycle/load-round-frame.server.ts";
import { makeBearing } from "#seeds/factories/bearings.ts";
import { makeCommitteeMeeting } from "#seeds/factories/cycle.ts";
import {
  type BearingsWorld,
  bearingTables,
  makeBearingsWorld,
  setBearingsStep,
} from "./bearings-world.ts";

let world: BearingsWorld;
beforeEach(async () => {
  world = await makeBearingsWorld();
  const draft = { ...world.here, roundId: world.round.id, themeIds: [world.theme.id] };
  await world.write(async (writer) => {
    await makeBearing(writer, { ...draft, title: "Ro" });
    await makeBearing(writer, { ...draft, title: "Skolestart" });
  });
});
afterEach(() => world.close());

const seen = async () =>
  seenText(await findAllBearingsOfRound(world.db, world.organisation.id, world.round.id));
const decision = async () => ({
  adoptedOn: "2027-02-25",
  decisionText: "Udvalget vedtog pejlemærkerne.",
  seen: await seen(),
  meetingId: "",
});
const adopt = async (change: object = {}) =>
  adoptBearingsOfRound(world.as("committeeChair"), world.round.id, {
    ...(await decision()),
    ...change,
  });
const ofRound = async () =>
  (await bearingTables(world)).bearings.filter((one) => one.roundId === world.round.id);

async function expectRefused(result: () => Promise<unknown>, refusal: object) {
  const before = await bearingTables(world);
  expect(await result()).toMatchObject({ ok: false, refusal });
  expect(await bearingTables(world)).toEqual(before);
}

describe("the adoption of a round's bearings", () => {
  test("takes all drafts together, with date, decision and chair", async () => {
    expect(await adopt()).toMatchObject({ ok: true, value: { count: 2 } });
    expect(await ofRound()).toMatchObject([{ state: "adopted" }, { state: "adopted" }]);
    const { versions, audit } = await bearingTables(world);
    expect(versions.filter((one) => one.adoptedOn === "2027-02-25")).toMatchObject([
      { decisionText: "Udvalget vedtog pejlemærkerne.", adoptedBy: world.chairId },
      { adoptedBy: world.chairId },
    ]);
    expect(audit.map((one) => one.operation)).toEqual(["bearing.adopt", "bearing.adopt"]);
  });

  test("brings a new version into force and leaves the first one as it was", async () => {
    await adopt();
    const [bearing] = await ofRound();
    if (!bearing) throw new Error("no bearing");
    const before = (await bearingTables(world)).versions.filter((one) => one.number === 1);
    await reviseBearing(world.as("administration"), bearing.id, {
      title: "Ny tekst",
      text: "Nye ord.",
      reason: "Budget 2028",
      version: bearing.version,
    });
    expect(await adopt({ adoptedOn: "2027-02-24" })).toMatchObject({
      refusal: { code: "too-early-for-version", field: "adoptedOn" },
    });
    expect(await adopt({ adoptedOn: "2027-02-28" })).toMatchObject({ value: { count: 1 } });
    const after = await bearingTables(world);
    expect(after.bearings.find((one) => one.id === bearing.id)?.versionNumber).toBe(2);
    expect(after.versions.filter((one) => one.number === 1)).toEqual(before);
  });

  test("is of the texts the committee saw", async () => {
    const shown = await decision();
    const [bearing] = await ofRound();
    await editBearing(world.as("administration"), bearing?.id ?? "", {
      title: "Ro",
      text: "Noget andet end det, udvalget så.",
      themeIds: [world.theme.id],
      reason: "",
      version: 1,
    });
    await expectRefused(
      () => adoptBearingsOfRound(world.as("committeeChair"), world.round.id, shown),
      { code: "changed-meanwhile" },
    );
  });

  test("is the decision of the planned meeting that is named, held that day", async () => {
    const own = { ...world.here, roundId: world.round.id };
    const meeting = await world.write((writer) =>
      makeCommitteeMeeting(writer, { ...own, step: "bearings", heldOn: "2027-02-25" }),
    );
    expect(await adopt({ meetingId: meeting.id })).toMatchObject({
      value: { areGoalsOpen: false },
    });
    const held = await world.db
      .selectFrom("committeeMeeting")
      .selectAll()
      .where("id", "=", meeting.id)
      .executeTakeFirstOrThrow();
    expect(held).toMatchObject({
      isHeld: 1,
      heldOn: "2027-02-25",
      decisionText: "Udvalget vedtog pejlemærkerne.",
    });
    const frame = await loadRoundFrame(world.as("committeeMember"), "boern-og-skole", "2027");
    expect(frame).toMatchObject({ value: { facts: { bearingsAdoptedOn: "2027-02-25" } } });
  });

  test("moves no meeting that is planned for another day, ahead or past", async () => {
    const own = { ...world.here, roundId: world.round.id };
    for (const heldOn of ["2027-03-20", "2027-02-24"]) {
      const meeting = await world.write((writer) =>
        makeCommitteeMeeting(writer, { ...own, step: "bearings", heldOn }),
      );
      await expectRefused(() => adopt({ meetingId: meeting.id }), {
        code: "meeting-other-day",
        field: "adoptedOn",
      });
    }
  });

  test("is refused whole for a meeting on another step, of another round or held already", async () => {
    const own = { ...world.here, roundId: world.round.id };
    const meetings = await world.write((writer) =>
      Promise.all([
        makeCommitteeMeeting(writer, { ...own, step: "goals" }),
        makeCommitteeMeeting(writer, { ...own, step: "bearings", isHeld: 1 }),
        makeCommitteeMeeting(writer, { ...own, roundId: world.lastRound.id, step: "bearings" }),
      ]),
    );
    for (const meetingId of ["unknown", ...meetings.map(({ id }) => id)]) {
      await expectRefused(() => adopt({ meetingId }), {
        code: "unknown-meeting",
        field: "meetingId",
      });
    }
  });

  test.each([
    "committeeMember",
    "institutionLeader",
    "administration",
    "directorate",
    "boardMember",
    "boardChair",
    "systemAdministrator",
  ] as const)("is refused to the role %s", async (role) => {
    const input = await decision();
    await expectRefused(() => adoptBearingsOfRound(world.as(role), world.round.id, input), {
      code: "not-allowed",
    });
  });

  test("is refused to another committee's chair and does not exist for another organisation", async () => {
    const input = await decision();
    await expectRefused(() => adoptBearingsOfRound(world.otherChair, world.round.id, input), {
      code: "not-allowed",
    });
    const stranger = world.asStranger("committeeChair");
    await expectRefused(() => adoptBearingsOfRound(stranger, world.round.id, input), {
      code: "not-found",
    });
  });

  test.each(["planned", "closed"] as const)("is refused while the step is %s", async (state) => {
    await setBearingsStep(world, state);
    await expectRefused(() => adopt(), { code: "step-not-open" });
  });

  test.each([
    ["in the future", { adoptedOn: "2027-03-02" }, "adopted-in-future"],
    ["before the round", { adoptedOn: "2026-12-31" }, "adopted-before-round"],
    ["without a decision", { decisionText: "  " }, "decision-missing"],
  ])("%s is refused, and not one bearing is adopted", async (_, change, code) => {
    await expectRefused(() => adopt(change), { code });
  });

  test("of nothing is refused", async () => {
    await adopt();
    await expectRefused(() => adopt(), { code: "nothing-to-adopt" });
  });
});
