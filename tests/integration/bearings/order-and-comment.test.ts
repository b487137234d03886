import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commentOnBearing } from "#app/features/bearings/comment-on-bearing.server.ts";
import { arrangeBearings } from "#app/features/bearings/order-bearings.server.ts";
import { makeBearing } from "#seeds/factories/bearings.ts";
import {
  type BearingsWorld,
  bearingTables,
  makeBearingsWorld,
  setBearingsStep,
} from "./bearings-world.ts";

let world: BearingsWorld;
let ids: string[];
beforeEach(async () => {
  world = await makeBearingsWorld();
  const draft = { ...world.here, roundId: world.round.id, themeIds: [world.theme.id] };
  ids = await world.write(async (writer) => [
    (await makeBearing(writer, { ...draft, title: "Første" })).id,
    (await makeBearing(writer, { ...draft, title: "Andet" })).id,
    (await makeBearing(writer, { ...draft, title: "Tredje" })).id,
  ]);
});
afterEach(() => world.close());

async function expectRefused(result: Promise<unknown>, refusal: object) {
  const before = await bearingTables(world);
  expect(await result).toMatchObject({ ok: false, refusal });
  expect(await bearingTables(world)).toEqual(before);
}

describe("the order of a round's bearings", () => {
  const order = (context: Parameters<typeof arrangeBearings>[0], change: object = {}) =>
    arrangeBearings(context, world.round.id, {
      order: ids,
      move: `${ids[2]}:up`,
      ...change,
    });
  const standing = async () => {
    const { bearings } = await bearingTables(world);
    return bearings
      .filter((one) => one.roundId === world.round.id)
      .sort((one, other) => one.position - other.position)
      .map((one) => one.id);
  };

  test("changes a step at a time, or as dragged, and leaves a trace", async () => {
    const admin = world.as("administration");
    expect((await order(admin)).ok).toBe(true);
    expect(await standing()).toEqual([ids[0], ids[2], ids[1]]);
    const dragged = [ids[1], ids[0], ids[2]] as string[];
    expect((await order(admin, { order: dragged, move: "" })).ok).toBe(true);
    expect(await standing()).toEqual(dragged);
    expect((await bearingTables(world)).audit[0]).toMatchObject({ operation: "bearing.order" });
  });

  test.each(["committeeMember", "committeeChair", "institutionLeader", "directorate"] as const)(
    "is refused to the role %s",
    async (role) => {
      await expectRefused(order(world.as(role)), { code: "not-allowed" });
    },
  );

  test("keeps a bearing that came after the list was shown, and ignores what is not in it", async () => {
    const shown = [...ids.slice(1), world.lastBearing.id];
    expect((await order(world.as("administration"), { order: shown, move: "" })).ok).toBe(true);
    expect(await standing()).toEqual([ids[1], ids[2], ids[0]]);
  });

  test("is refused to another organisation and in a closed step", async () => {
    await expectRefused(order(world.asStranger("administration")), { code: "not-found" });
    await setBearingsStep(world, "closed");
    await expectRefused(order(world.as("administration")), { code: "step-not-open" });
  });
});

describe("a comment on a bearing", () => {
  const text = "Husk de børn, der ikke selv råber op.";
  const comment = (context: Parameters<typeof commentOnBearing>[0]) =>
    commentOnBearing(context, ids[0] ?? "", { text });

  test.each(["committeeMember", "committeeChair", "administration"] as const)(
    "is added by the role %s",
    async (role) => {
      expect((await comment(world.as(role))).ok).toBe(true);
      const { comments, audit } = await bearingTables(world);
      expect(comments).toMatchObject([{ text, personId: world.persons[role].id }]);
      expect(audit).toMatchObject([{ operation: "bearing.comment" }]);
    },
  );

  test.each(["institutionLeader", "directorate", "boardMember", "systemAdministrator"] as const)(
    "is refused to the role %s",
    async (role) => {
      await expectRefused(comment(world.as(role)), { code: "not-allowed" });
    },
  );

  test("is refused to another committee's members, another organisation, and in a closed step", async () => {
    const other = world.as("committeeMember", { committeeId: world.otherCommittee.id });
    await expectRefused(comment(other), { code: "not-allowed" });
    await expectRefused(comment(world.asStranger("committeeMember")), { code: "not-found" });
    await setBearingsStep(world, "closed");
    await expectRefused(comment(world.as("committeeMember")), { code: "step-not-open" });
  });

  test("is refused on a withdrawn bearing", async () => {
    const withdrawn = await world.write((writer) =>
      makeBearing(writer, {
        ...world.here,
        roundId: world.round.id,
        title: "Taget af bordet",
        state: "withdrawn",
      }),
    );
    const member = world.as("committeeMember");
    await expectRefused(commentOnBearing(member, withdrawn.id, { text }), { code: "withdrawn" });
  });
});
