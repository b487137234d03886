import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { decideDialogueForm } from "#app/features/cycle/decide-dialogue-form.server.ts";
import { loadDialogueForm } from "#app/features/cycle/load-dialogue-form.server.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
  await setKnowledge("open");
});
afterEach(() => world.close());

const slug = "boern-og-skole";
const setKnowledge = (state: "open" | "closed") =>
  world.write((writer) =>
    writer
      .updateTable("roundStep")
      .set({ state })
      .where("roundId", "=", world.round.id)
      .where("step", "=", "knowledge")
      .execute(),
  );
const input = () => ({
  model: "sameType" as const,
  facilitation: "Centeret leder møderne",
  committeeIds: [world.otherCommittee.id],
  decidedOn: "2027-02-25",
  decisionText: "Udvalget vælger mødemodel 1.",
  version: undefined as number | undefined,
});
const decided = () => loadDialogueForm(world.db, world.organisation.id, world.round.id);

describe("the form of the dialogue", () => {
  test.each(["committeeChair", "administration"] as const)(
    "is recorded by the role %s and can be changed",
    async (role) => {
      const context = world.as(role);
      expect(await decideDialogueForm(context, slug, 2027, input())).toMatchObject({ ok: true });
      expect(await decided()).toMatchObject({
        model: "sameType",
        committees: [{ name: "Ældreudvalget" }],
      });
      const change = { ...input(), model: "mixed" as const, committeeIds: [], version: 1 };
      expect(await decideDialogueForm(context, slug, 2027, change)).toMatchObject({ ok: true });
      expect(await decided()).toMatchObject({ model: "mixed", committees: [], version: 2 });
    },
  );

  test.each(["committeeMember", "institutionLeader", "directorate", "boardChair"] as const)(
    "is not recorded by the role %s",
    async (role) => {
      expect(await decideDialogueForm(world.as(role), slug, 2027, input())).toMatchObject({
        refusal: { code: "not-allowed" },
      });
      expect(await decided()).toBeNull();
    },
  );

  test("is not recorded by another committee's chair, after the step, in the future or with a foreign committee", async () => {
    const chair = world.as("committeeChair");
    const other = world.as("committeeChair", { committeeId: world.otherCommittee.id });
    expect(await decideDialogueForm(other, slug, 2027, input())).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    const future = { ...input(), decidedOn: "2027-03-02" };
    expect(await decideDialogueForm(chair, slug, 2027, future)).toMatchObject({
      refusal: { code: "decided-in-future", field: "decidedOn" },
    });
    for (const id of [world.elsewhere.otherCommittee.id, world.committee.id]) {
      const foreign = { ...input(), committeeIds: [id] };
      expect(await decideDialogueForm(chair, slug, 2027, foreign)).toMatchObject({
        refusal: { code: "unknown-choice", field: "committeeIds" },
      });
    }
    await setKnowledge("closed");
    expect(await decideDialogueForm(chair, slug, 2027, input())).toMatchObject({
      refusal: { code: "step-not-open" },
    });
    expect(await decided()).toBeNull();
  });

  test("that someone else has recorded meanwhile is not overwritten", async () => {
    const chair = world.as("committeeChair");
    await decideDialogueForm(chair, slug, 2027, input());
    const later = { ...input(), model: "individual" as const };
    expect(await decideDialogueForm(chair, slug, 2027, later)).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    expect(await decided()).toMatchObject({ model: "sameType", version: 1 });
  });
});
