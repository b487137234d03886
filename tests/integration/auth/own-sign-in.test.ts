import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { changePassword } from "#app/features/auth/change-password.server.ts";
import { endOtherSessions, endSession } from "#app/features/auth/end-sessions.server.ts";
import { hashPassword, passwordMatches } from "#app/features/auth/password.server.ts";
import { signIn } from "#app/features/auth/sign-in.server.ts";
import { hashToken } from "#app/features/auth/token.server.ts";
import { viewProfile } from "#app/features/auth/view-profile.server.ts";
import { readConfig } from "#app/http/config.ts";
import { startSession } from "#app/http/session.ts";
import { makeWorld, now, type World } from "#tests/support/world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
  await world.db
    .updateTable("person")
    .set({ passwordHash: await hashPassword(current) })
    .where("id", "=", person().id)
    .execute();
});
afterEach(() => world.close());

const current = "stigbøjle-kaffe-torsdag";
const next = "høns i haven om natten";
const config = readConfig({});
const person = () => world.persons.committeeMember;
const context = () => world.as("committeeMember");

async function session(personId = person().id, userAgent = "") {
  const owner = { personId, organisationId: world.organisation.id };
  const cookie = await startSession(world.db, config, owner, { now, userAgent });
  return hashToken(cookie.split(";")[0]?.split("=")[1] ?? "");
}
const sessions = async () =>
  (await world.db.selectFrom("session").select("id").execute()).map((row) => row.id).sort();

describe("one's own password", () => {
  test("is changed, and all other sessions end", async () => {
    const here = await session();
    await session();
    const foreign = await session(world.persons.administration.id);
    expect((await changePassword(context(), here, { current, password: next })).ok).toBe(true);
    expect(await sessions()).toEqual([here, foreign].sort());
    const input = { email: person().email, password: next };
    expect((await signIn(world.db, input, "::1")).ok).toBe(true);
    expect(await signIn(world.db, { ...input, password: current }, "::1")).toMatchObject({
      refusal: { code: "sign-in-failed" },
    });
  });

  test.each([
    ["forkert", next, "wrong-password", "current"],
    [current, "kort", "too-short", "password"],
    [current, "velkommen1", "password-common", "password"],
  ])("is kept: %s to %s", async (given, password, code, field) => {
    const here = await session();
    const there = await session();
    expect(await changePassword(context(), here, { current: given, password })).toMatchObject({
      refusal: { code, field },
    });
    expect(await sessions()).toEqual([here, there].sort());
    expect(await world.db.selectFrom("auditEntry").selectAll().execute()).toEqual([]);
  });

  test("is not guessed at without end", async () => {
    const codes: string[] = [];
    for (let attempt = 0; attempt < 9; attempt += 1) {
      const result = await changePassword(context(), "", { current: "gæt", password: next });
      codes.push(result.ok ? "" : result.refusal.code);
    }
    expect(codes.at(-1)).toBe("too-many-attempts");
  });

  test("is the same however its letters are put together", async () => {
    const hash = await hashPassword("bl\u00e5b\u00e6r p\u00e5 br\u00f8d");
    expect(await passwordMatches(hash, "bla\u030ab\u00e6r pa\u030a br\u00f8d")).toBe(true);
  });
});

describe("one's own sessions", () => {
  test("are told apart, and ended one or all", async () => {
    const firefox = "Mozilla/5.0 (Windows NT 10.0; rv:143.0) Gecko/20100101 Firefox/143.0";
    const here = await session(person().id, firefox);
    const there = await session();
    const profile = await viewProfile(context(), here);
    expect(profile).toMatchObject({
      value: {
        person: { email: person().email, hasPassword: true },
        roles: [{ role: "committeeMember", place: "Børne- og Skoleudvalget" }],
      },
    });
    const listed = profile.ok ? profile.value.sessions : [];
    expect(listed.find((one) => one.id === here)).toMatchObject({
      browser: "Firefox",
      system: "Windows",
      isCurrent: true,
    });
    expect(JSON.stringify(profile)).not.toContain("argon2");
    expect((await endSession(context(), there)).ok).toBe(true);
    expect(await sessions()).toEqual([here]);
    await session();
    await session();
    expect((await endOtherSessions(context(), here)).ok).toBe(true);
    expect(await sessions()).toEqual([here]);
  });

  test("are not another person's to end", async () => {
    const foreign = await session(world.persons.administration.id);
    expect(await endSession(context(), foreign)).toMatchObject({ refusal: { code: "not-found" } });
    await endOtherSessions(context(), "");
    expect(await sessions()).toEqual([foreign]);
  });

  test("do not exist for someone who has not signed in", async () => {
    const nobody = { ...context(), actor: { ...context().actor, personId: null } };
    for (const result of [
      await viewProfile(nobody, ""),
      await endSession(nobody, ""),
      await endOtherSessions(nobody, ""),
      await changePassword(nobody, "", { current, password: next }),
    ]) {
      expect(result).toMatchObject({ refusal: { code: "not-allowed" } });
    }
  });
});

test("an unknown e-mail and a wrong password are answered alike", async () => {
  const unknown = await signIn(world.db, { email: "ingen@fjordby.example", password: next }, "::2");
  const wrong = await signIn(world.db, { email: person().email, password: next }, "::2");
  expect(unknown).toEqual(wrong);
});
