import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { setUpOrganisation } from "#app/features/auth/set-up-organisation.server.ts";
import { signIn } from "#app/features/auth/sign-in.server.ts";
import { viewSetup } from "#app/features/auth/view-setup.server.ts";
import { viewAdministration } from "#app/features/organisation/view-administration.server.ts";
import { readConfig } from "#app/http/config.ts";
import { readSession, startSession } from "#app/http/session.ts";
import { connect, type Database } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";
import { now } from "#tests/support/world.ts";

let db: Database;
beforeEach(async () => {
  db = connect(":memory:");
  await migrate(db);
});
afterEach(() => db.destroy());

const door = { given: "the right token", expected: "the right token" };
const moment = { now, today: now.slice(0, 10) };
const input = {
  kind: "municipality" as const,
  organisationName: "Ærø Ny Kommune",
  country: "DK",
  locale: "da",
  name: "Bodil Krog",
  email: "bodil@aeroe.example",
  password: "stigbøjle-kaffe-torsdag",
} as const;
const everything = async () => ({
  organisations: await db.selectFrom("organisation").selectAll().execute(),
  persons: await db.selectFrom("person").selectAll().execute(),
  audit: await db.selectFrom("auditEntry").selectAll().execute(),
});
const nothing = { organisations: [], persons: [], audit: [] };

describe("the first start", () => {
  test("creates a self-governing institution too", async () => {
    expect(
      await setUpOrganisation(db, door, { ...input, kind: "institution" }, moment),
    ).toMatchObject({ ok: true });
    expect((await everything()).organisations).toMatchObject([{ kind: "institution" }]);
  });

  test("creates the municipality and its system administrator, who can sign in and set up", async () => {
    const made = await setUpOrganisation(db, door, input, moment);
    if (!made.ok) throw new Error("not set up");
    expect((await everything()).organisations).toMatchObject([
      {
        name: "Ærø Ny Kommune",
        slug: "aeroe-ny-kommune",
        country: "DK",
        isDemo: 0,
        kind: "municipality",
      },
    ]);
    expect(await signIn(db, { email: input.email, password: input.password }, "::1")).toEqual(made);
    const config = readConfig({});
    const cookie = await startSession(db, config, made.value, { now, userAgent: "" });
    const token = cookie.split(";")[0]?.split("=")[1];
    const session = await readSession(db, config, token, now);
    const actor = session?.signedIn.actor;
    if (!actor) throw new Error("not signed in");
    const context = {
      db,
      organisationId: made.value.organisationId,
      actor,
      locale: "da" as const,
      ...moment,
    };
    expect(await viewAdministration(context)).toMatchObject({
      value: { counts: { committee: 0, person: 1 }, may: { managePersons: true, viewAudit: true } },
    });
  });

  test("happens once", async () => {
    await setUpOrganisation(db, door, input, moment);
    const after = await everything();
    expect(await viewSetup(db, door)).toMatchObject({ refusal: { code: "not-found" } });
    expect(await setUpOrganisation(db, door, input, moment)).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await everything()).toEqual(after);
  });

  test.each([
    { given: "another token", expected: "the right token" },
    { given: "", expected: "the right token" },
    { given: "the right token", expected: null },
    { given: "", expected: null },
  ])("is not opened by %j", async (wrong) => {
    expect(await viewSetup(db, wrong)).toMatchObject({ refusal: { code: "not-found" } });
    expect(await setUpOrganisation(db, wrong, input, moment)).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await everything()).toEqual(nothing);
  });

  test.each([
    ["kort", "too-short"],
    ["bodilkrog2027", "password-own-name"],
    ["kommune1", "password-common"],
  ])("leaves nothing behind when the password %s is refused", async (password, code) => {
    expect(await setUpOrganisation(db, door, { ...input, password }, moment)).toMatchObject({
      refusal: { code, field: "password" },
    });
    expect(await everything()).toEqual(nothing);
  });
});
