import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { editCommitteeMeeting } from "#app/features/cycle/edit-committee-meeting.server.ts";
import { planCommitteeMeeting } from "#app/features/cycle/plan-committee-meeting.server.ts";
import { recordCommitteeDecision } from "#app/features/cycle/record-committee-decision.server.ts";
import { viewCommitteeMeeting } from "#app/features/cycle/view-committee-meeting.server.ts";
import { paths } from "#app/paths.ts";
import { makeBearing, makeBearingComment } from "#seeds/factories/bearings.ts";
import { makeCommitteeMeeting } from "#seeds/factories/cycle.ts";
import { askQuestion, makeGoal } from "#seeds/factories/goals.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.close());

const slug = "boern-og-skole";
const input = {
  step: "knowledge",
  title: "Introduktion til viden",
  heldOn: "2027-02-25",
  startsAtTime: "17:00",
  place: "Rådhuset",
} as const;
const meetings = () => world.db.selectFrom("committeeMeeting").selectAll().execute();
const closeKnowledge = () =>
  world.write((writer) =>
    writer
      .updateTable("roundStep")
      .set({ state: "closed" })
      .where("roundId", "=", world.round.id)
      .where("step", "=", "knowledge")
      .execute(),
  );
const plan = () =>
  world.write((writer) =>
    makeCommitteeMeeting(writer, {
      organisationId: world.organisation.id,
      committeeId: world.committee.id,
      roundId: world.round.id,
      heldOn: "2027-02-25",
    }),
  );

describe("a committee's meeting", () => {
  test("is planned by the administration", async () => {
    expect(await planCommitteeMeeting(world.as("administration"), slug, 2027, input)).toMatchObject(
      { ok: true },
    );
    expect(await meetings()).toMatchObject([
      { ...input, committeeId: world.committee.id, isHeld: 0, decisionText: "" },
    ]);
  });

  test.each(["committeeMember", "committeeChair", "institutionLeader", "directorate"] as const)(
    "is not planned by the role %s",
    async (role) => {
      expect(await planCommitteeMeeting(world.as(role), slug, 2027, input)).toMatchObject({
        refusal: { code: "not-allowed" },
      });
      expect(await meetings()).toEqual([]);
    },
  );

  test("is not planned in a closed step", async () => {
    await closeKnowledge();
    expect(await planCommitteeMeeting(world.as("administration"), slug, 2027, input)).toMatchObject(
      { refusal: { code: "step-closed" } },
    );
    expect(await meetings()).toEqual([]);
  });

  test("is moved, but not into or out of a closed step, nor over someone else's change", async () => {
    const { id } = await plan();
    const admin = world.as("administration");
    expect(await editCommitteeMeeting(admin, id, { ...input, version: 1 })).toMatchObject({
      ok: true,
    });
    expect(await editCommitteeMeeting(admin, id, { ...input, version: 1 })).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    expect(
      await editCommitteeMeeting(world.as("committeeChair"), id, { ...input, version: 2 }),
    ).toMatchObject({ refusal: { code: "not-allowed" } });
    await closeKnowledge();
    const later = { ...input, step: "bearings", version: 2 } as const;
    expect(await editCommitteeMeeting(admin, id, later)).toMatchObject({
      refusal: { code: "step-closed" },
    });
    expect(await meetings()).toMatchObject([{ step: "knowledge", version: 2 }]);
  });

  test.each(["administration", "committeeChair"] as const)(
    "has its decision recorded by the role %s",
    async (role) => {
      const { id } = await plan();
      const decision = { decisionText: "Taget til efterretning.", version: 1 };
      expect(await recordCommitteeDecision(world.as(role), id, decision)).toMatchObject({
        ok: true,
      });
      expect(await meetings()).toMatchObject([
        { isHeld: 1, decisionText: "Taget til efterretning." },
      ]);
    },
  );

  test("has no decision recorded by others, before its day or from another committee or organisation", async () => {
    const { id } = await plan();
    const decision = { decisionText: "Vedtaget.", version: 1 };
    const chairElsewhere = world.as("committeeChair", { committeeId: world.otherCommittee.id });
    for (const context of [world.as("committeeMember"), chairElsewhere]) {
      expect(await recordCommitteeDecision(context, id, decision)).toMatchObject({
        refusal: { code: "not-allowed" },
      });
    }
    const early = { ...world.as("committeeChair"), today: "2027-02-24" };
    expect(await recordCommitteeDecision(early, id, decision)).toMatchObject({
      refusal: { code: "meeting-not-held-yet" },
    });
    const stranger = world.asStranger("administration");
    expect(await recordCommitteeDecision(stranger, id, decision)).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await meetings()).toMatchObject([{ isHeld: 0, decisionText: "" }]);
    expect(await viewCommitteeMeeting(stranger, id)).toMatchObject({
      refusal: { code: "not-found" },
    });
  });

  test("tells what to read before it, by what it decides, and nothing once it is held", async () => {
    const place = {
      organisationId: world.organisation.id,
      committeeId: world.committee.id,
      roundId: world.round.id,
    };
    const own = { ...place, heldOn: "2027-02-25" };
    const asker = world.persons.committeeMember.id;
    const [toDecide, held] = await world.write(async (writer) => {
      const draft = await makeBearing(writer, { ...place, title: "Ro til fordybelse" });
      await makeBearing(writer, { ...place, title: "Overgange", state: "adopted" });
      await makeBearingComment(writer, {
        organisationId: place.organisationId,
        bearingId: draft.id,
        personId: asker,
        text: "Godt set.",
      });
      const goal = await makeGoal(writer, {
        ...place,
        institutionId: world.school.id,
        title: "Færre skift",
      });
      const question = { organisationId: place.organisationId, goalId: goal.id, askedBy: asker };
      await askQuestion(writer, { ...question, text: "Hvad gjorde I?", answer: "Vi spurgte." });
      await askQuestion(writer, { ...question, text: "Hvor mange børn?" });
      return [
        await makeCommitteeMeeting(writer, { ...own, step: "bearings" }),
        await makeCommitteeMeeting(writer, { ...own, step: "bearings", isHeld: 1 }),
      ] as const;
    });
    const { year } = world.round;
    expect(await viewCommitteeMeeting(world.as("committeeMember"), toDecide.id)).toMatchObject({
      value: {
        readings: [
          { kind: "drafts", href: paths.bearings(slug, year), count: 1, other: 1 },
          { kind: "decisionSheet", count: 1 },
          { kind: "results", href: paths.round(slug, year), count: 1, other: 0 },
        ],
        questions: [
          { text: "Hvor mange børn?", answer: "", subject: "Færre skift" },
          { text: "Hvad gjorde I?", answer: "Vi spurgte." },
        ],
      },
    });
    const elsewhere = world.as("committeeMember", { committeeId: world.otherCommittee.id });
    for (const reader of [elsewhere, world.as("boardMember")]) {
      expect(await viewCommitteeMeeting(reader, toDecide.id)).toMatchObject({
        value: { questions: [] },
      });
    }
    expect(await viewCommitteeMeeting(world.as("committeeMember"), held.id)).toMatchObject({
      value: { readings: [], questions: [] },
    });
  });
});
