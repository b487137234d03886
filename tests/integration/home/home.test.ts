import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { viewHome } from "#app/features/home/view-home.server.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.close());

describe("the front page", () => {
  test("tells a person without a role that one is missing, and shows nothing else", async () => {
    const member = world.as("committeeMember");
    const withoutRole = { ...member, actor: { ...member.actor, assignments: [] } };
    expect(await viewHome(withoutRole, "Asta")).toEqual({
      ok: true,
      value: {
        name: "Asta",
        hasRole: false,
        getsTasks: false,
        tasks: [],
        concerns: [],
        meetings: [],
        committees: [],
        institutions: [],
        redGoals: null,
        system: null,
      },
    });
  });

  test("shows a member the committees", async () => {
    const result = await viewHome(world.as("committeeMember"), "Asta");
    expect(result).toMatchObject({ ok: true, value: { hasRole: true } });
    expect(result.ok && result.value.committees.length).toBeGreaterThan(0);
  });

  test("puts a person's own committee first", async () => {
    const member = world.as("committeeMember", { committeeId: world.otherCommittee.id });
    const result = await viewHome(member, "Asta");
    expect(result.ok && result.value.committees.map(({ slug, isOwn }) => [slug, isOwn])).toEqual([
      ["aeldre", true],
      ["boern-og-skole", false],
    ]);
  });

  test("gives a leader and a board their institution and its committee", async () => {
    for (const role of ["institutionLeader", "boardMember", "boardChair"] as const) {
      const result = await viewHome(world.as(role), "Asta");
      expect(result).toMatchObject({
        value: {
          institutions: [{ slug: "bakkeskolen", goals: [] }],
          getsTasks: role === "institutionLeader",
          redGoals: null,
          system: null,
        },
      });
      expect(result.ok && result.value.committees[0]).toMatchObject({ isOwn: true });
    }
  });

  test("gives the directorate what is not met, and the system administrator the people", async () => {
    expect(await viewHome(world.as("directorate"), "Asta")).toMatchObject({
      value: { redGoals: [], system: null, getsTasks: false },
    });
    const result = await viewHome(world.as("systemAdministrator"), "Asta");
    expect(result).toMatchObject({ value: { redGoals: null, system: { withoutRole: 0 } } });
    expect(result.ok && result.value.system?.people).toBeGreaterThan(0);
  });

  test("is refused to somebody who is not signed in", async () => {
    const member = world.as("committeeMember");
    const nobody = { ...member, actor: { ...member.actor, personId: null, assignments: [] } };
    expect(await viewHome(nobody, "")).toMatchObject({ ok: false });
  });
});
