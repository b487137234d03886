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
        tasks: [],
        concerns: [],
        meetings: [],
        committees: [],
        institutions: [],
      },
    });
  });

  test("shows a member the committees", async () => {
    const result = await viewHome(world.as("committeeMember"), "Asta");
    expect(result).toMatchObject({ ok: true, value: { hasRole: true } });
    expect(result.ok && result.value.committees.length).toBeGreaterThan(0);
  });

  test("is refused to somebody who is not signed in", async () => {
    const member = world.as("committeeMember");
    const nobody = { ...member, actor: { ...member.actor, personId: null, assignments: [] } };
    expect(await viewHome(nobody, "")).toMatchObject({ ok: false });
  });
});
