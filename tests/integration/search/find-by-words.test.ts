import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findByWords } from "#app/features/search/find-by-words.server.ts";
import { makeIndicator } from "#seeds/factories/indicators.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
  const organisationId = world.organisation.id;
  await world.write(async (writer) => {
    await makeIndicator(writer, { organisationId, name: "Ældre, der føler sig ensomme, 100 %" });
    await makeIndicator(writer, { organisationId, name: "Sygefravær i dagplejen" });
    await makeIndicator(writer, {
      organisationId: world.elsewhere.organisation.id,
      name: "Ældre i en anden kommune",
    });
  });
});
afterEach(() => world.close());

async function titles(words: string): Promise<string[]> {
  const result = await findByWords(world.as("committeeMember"), words);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.groups.flatMap(({ hits }) => hits.map(({ title }) => title));
}

describe("a search", () => {
  test.each(["ældre", "ÆLDRE", "Ældre", "ensomme ældre", "  ensom   føler ", "100 %"])(
    "finds by %j, whatever the case and the order of the words",
    async (words) => {
      expect(await titles(words)).toEqual(["Ældre, der føler sig ensomme, 100 %"]);
    },
  );

  test.each(["ældre dagplejen", "_", "50%", "'; drop table indicator; --", "\\"])(
    "finds nothing by %j",
    async (words) => {
      expect(await titles(words)).toEqual([]);
    },
  );

  test("finds nothing without words", async () => {
    expect(await titles("   ")).toEqual([]);
  });

  test("never looks into another organisation", async () => {
    expect(await titles("anden kommune")).toEqual([]);
  });

  test("is refused to a person without a role", async () => {
    const member = world.as("committeeMember");
    const withoutRole = { ...member, actor: { ...member.actor, assignments: [] } };
    expect(await findByWords(withoutRole, "ældre")).toMatchObject({
      ok: false,
      refusal: { code: "not-allowed" },
    });
  });
});
