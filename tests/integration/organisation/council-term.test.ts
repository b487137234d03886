import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createCouncilTerm } from "#app/features/organisation/council-term/create-council-term.server.ts";
import { editCouncilTerm } from "#app/features/organisation/council-term/edit-council-term.server.ts";
import { retireCouncilTerm } from "#app/features/organisation/council-term/retire-council-term.server.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.close());

const next = { name: "Byrådsperiode 2030–2033", startsOn: "2030-01-01", endsOn: "2033-12-31" };
const count = async () => (await world.db.selectFrom("councilTerm").selectAll().execute()).length;

describe("a council term", () => {
  test("is created by the administration, with a trace in the audit", async () => {
    const result = await createCouncilTerm(world.as("administration"), next);
    expect(result.ok).toBe(true);
    const audit = await world.db.selectFrom("auditEntry").selectAll().execute();
    expect(audit).toMatchObject([{ operation: "councilTerm.create", objectName: next.name }]);
  });

  test.each([
    "committeeMember",
    "committeeChair",
    "institutionLeader",
    "directorate",
    "boardChair",
  ] as const)("is refused to the role %s, and nothing is written", async (role) => {
    const before = await count();
    expect(await createCouncilTerm(world.as(role), next)).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    expect(await count()).toBe(before);
  });

  test("that overlaps another is refused, and nothing is half-written", async () => {
    const before = await world.db.selectFrom("organisation").selectAll().execute();
    const result = await createCouncilTerm(world.as("administration"), {
      ...next,
      startsOn: "2029-06-01",
    });
    expect(result).toMatchObject({ refusal: { code: "terms-overlap", field: "startsOn" } });
    expect(await world.db.selectFrom("organisation").selectAll().execute()).toEqual(before);
    expect(await world.db.selectFrom("auditEntry").selectAll().execute()).toEqual([]);
  });

  test("of another organisation does not exist", async () => {
    const change = { ...next, version: 1 };
    expect(
      await editCouncilTerm(world.as("administration"), world.elsewhere.term.id, change),
    ).toMatchObject({
      refusal: { code: "not-found" },
    });
  });

  test("that someone else has saved meanwhile is not overwritten", async () => {
    const admin = world.as("administration");
    const change = { ...next, version: 1 };
    expect((await editCouncilTerm(admin, world.term.id, { ...change, name: "First" })).ok).toBe(
      true,
    );
    expect(
      await editCouncilTerm(admin, world.term.id, { ...change, name: "Second" }),
    ).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    const term = await world.db
      .selectFrom("councilTerm")
      .selectAll()
      .where("id", "=", world.term.id)
      .executeTakeFirst();
    expect(term).toMatchObject({ name: "First", version: 2 });
  });

  test("goes out of use and comes back, and each write bumps the organisation's version", async () => {
    const admin = world.as("administration");
    await retireCouncilTerm(admin, world.term.id, { version: 1, retire: "yes" });
    await retireCouncilTerm(admin, world.term.id, { version: 2, retire: "no" });
    const organisation = await world.db
      .selectFrom("organisation")
      .selectAll()
      .where("id", "=", world.organisation.id)
      .executeTakeFirstOrThrow();
    expect(organisation.dataVersion).toBe(3);
  });

  test("posted twice from the same form is created once", async () => {
    const context = { ...world.as("administration"), formPostId: "the same" };
    await createCouncilTerm(context, next);
    expect(await createCouncilTerm(context, next)).toMatchObject({
      refusal: { code: "already-posted" },
    });
    expect(await count()).toBe(3);
  });
});
