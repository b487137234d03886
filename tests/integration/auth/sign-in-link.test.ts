import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { setPassword } from "#app/features/auth/set-password.server.ts";
import { signIn } from "#app/features/auth/sign-in.server.ts";
import { viewSignInLink } from "#app/features/auth/view-sign-in-link.server.ts";
import { makeSignInLink } from "#app/features/organisation/person/make-sign-in-link.server.ts";
import { retirePerson } from "#app/features/organisation/person/retire-person.server.ts";
import { makeWorld, now, type World } from "#tests/support/world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.close());

const password = "stigbøjle-kaffe-torsdag";
const hours = (count: number) => new Date(Date.parse(now) + count * 3_600_000).toISOString();
const moment = (at: string) => ({ now: at, today: at.slice(0, 10), locale: "da" as const });
const person = () => world.persons.institutionLeader;
const link = async () => {
  const made = await makeSignInLink(world.as("systemAdministrator"), person().id);
  if (!made.ok) throw new Error("not made");
  return made.value;
};
const use = (token: string, at = now, wish = password) =>
  setPassword(world.db, { token, password: wish }, moment(at));
const hashOf = async () =>
  (
    await world.db
      .selectFrom("person")
      .select("passwordHash")
      .where("id", "=", person().id)
      .executeTakeFirst()
  )?.passwordHash;

describe("a link to sign in with", () => {
  test("lets its person choose a password, once, and sign in with it", async () => {
    const { token, expiresAt } = await link();
    expect(expiresAt).toBe(hours(72));
    expect(await viewSignInLink(world.db, token, now)).toMatchObject({
      value: { email: person().email, organisationName: "fjordby Kommune" },
    });
    expect(await use(token)).toMatchObject({ ok: true, value: { personId: person().id } });
    expect(await use(token)).toMatchObject({ refusal: { code: "not-found" } });
    expect(await viewSignInLink(world.db, token, now)).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await signIn(world.db, { email: person().email, password }, "::1")).toMatchObject({
      value: { personId: person().id },
    });
    const stored = await world.db.selectFrom("signInLink").selectAll().execute();
    expect(JSON.stringify(stored)).not.toContain(token);
    const audit = await world.db.selectFrom("auditEntry").selectAll().execute();
    expect(audit.map((entry) => [entry.operation, entry.personId])).toEqual([
      ["person.makeSignInLink", world.persons.systemAdministrator.id],
      ["person.setPassword", person().id],
    ]);
    expect(JSON.stringify(audit)).not.toContain("argon2");
  });

  test.each([
    ["71 hours old", 71, true],
    ["72 hours old", 72, false],
  ])("that is %s works: %s", async (_, age, works) => {
    const { token } = await link();
    expect((await use(token, hours(age))).ok).toBe(works);
  });

  test("stops working when a newer one is made, and when its person is retired", async () => {
    const first = await link();
    const second = await link();
    expect((await viewSignInLink(world.db, first.token, now)).ok).toBe(false);
    const admin = world.as("systemAdministrator");
    await retirePerson(admin, person().id, { version: 1, retire: "yes" });
    expect(await use(second.token)).toMatchObject({ refusal: { code: "not-found" } });
    expect(await makeSignInLink(admin, person().id)).toMatchObject({
      refusal: { code: "person-retired" },
    });
  });

  test.each(["", "x", "a".repeat(43)])("made up as '%s' opens nothing", async (token) => {
    await link();
    expect(await use(token)).toMatchObject({ refusal: { code: "not-found" } });
    expect(await hashOf()).toBeNull();
  });

  test.each([
    ["kort", "too-short"],
    ["Adgangskode1", "password-common"],
    ["institutionleader", "password-own-name"],
  ])("keeps working when the password %s is refused", async (wish, code) => {
    const { token } = await link();
    expect(await use(token, now, wish)).toMatchObject({ refusal: { code, field: "password" } });
    expect(await hashOf()).toBeNull();
    expect((await use(token)).ok).toBe(true);
  });
});
