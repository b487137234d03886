import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addRole } from "#app/features/organisation/person/add-role.server.ts";
import { createPerson } from "#app/features/organisation/person/create-person.server.ts";
import { editPerson } from "#app/features/organisation/person/edit-person.server.ts";
import { removeRole } from "#app/features/organisation/person/remove-role.server.ts";
import { retirePerson } from "#app/features/organisation/person/retire-person.server.ts";
import {
  viewPerson,
  viewRoleChoices,
} from "#app/features/organisation/person/view-person.server.ts";
import { viewPersons } from "#app/features/organisation/person/view-persons.server.ts";
import { readConfig } from "#app/http/config.ts";
import { readSession, startSession } from "#app/http/session.ts";
import { makeWorld, now, type World } from "#tests/support/world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.close());

const config = readConfig({ BASE_URL: "https://pejling.example" });
const retire = { version: 1, retire: "yes" } as const;
const system = () => world.as("systemAdministrator");
const given = { name: "Mette Aagaard", title: "Skoleleder", email: "mette@fjordby.example" };
const rolesOf = async (personId: string) =>
  world.db.selectFrom("roleAssignment").selectAll().where("personId", "=", personId).execute();

async function signInAs(personId: string) {
  const person = { personId, organisationId: world.organisation.id };
  const cookie = await startSession(world.db, config, person, { now, userAgent: "" });
  return cookie.split(";")[0]?.split("=")[1];
}

describe("a person", () => {
  test("is created without a role, found by name and e-mail, and edited", async () => {
    const made = await createPerson(system(), { ...given, locale: "nn" });
    if (!made.ok) throw new Error("not created");
    const { id } = made.value;
    for (const words of ["aagaard", "METTE@", ""]) {
      const found = await viewPersons(system(), { words, page: 1 });
      expect(found.ok && found.value.persons.map((one) => one.id)).toContain(id);
    }
    expect(await viewPersons(system(), { words: "%", page: 7 })).toMatchObject({
      value: { persons: [], page: 1, pageCount: 1, total: 0 },
    });
    expect((await editPerson(system(), id, { ...given, title: "Leder", version: 1 })).ok).toBe(
      true,
    );
    expect(await viewPerson(system(), id)).toMatchObject({
      value: {
        person: { title: "Leder", locale: null, version: 2, hasPassword: false },
        roles: [],
        trail: [{ verb: "edit" }, { verb: "create" }],
      },
    });
    expect(await editPerson(system(), id, { ...given, version: 1 })).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
  });

  test("shares an e-mail with nobody here, and with anybody elsewhere", async () => {
    const email = world.persons.administration.email;
    expect(await createPerson(system(), { ...given, email })).toMatchObject({
      refusal: { code: "email-taken", field: "email" },
    });
    const change = { ...given, email, version: 1 };
    expect(await editPerson(system(), world.persons.directorate.id, change)).toMatchObject({
      refusal: { code: "email-taken" },
    });
    expect((await editPerson(system(), world.persons.administration.id, change)).ok).toBe(true);
    const stranger = world.asStranger("systemAdministrator");
    expect((await createPerson(stranger, { ...given, email })).ok).toBe(true);
  });

  test("out of use is signed out at once and loses the open link; the roles come back with the person", async () => {
    const { id } = world.persons.committeeChair;
    const token = await signInAs(id);
    expect(await readSession(world.db, config, token, now)).not.toBeNull();
    await world.db
      .insertInto("signInLink")
      .values({
        id: "hash",
        organisationId: world.organisation.id,
        personId: id,
        expiresAt: now,
        usedAt: null,
      })
      .execute();
    expect((await retirePerson(system(), id, retire)).ok).toBe(true);
    expect(await readSession(world.db, config, token, now)).toBeNull();
    expect(await world.db.selectFrom("session").selectAll().execute()).toEqual([]);
    expect(await world.db.selectFrom("signInLink").selectAll().execute()).toEqual([]);
    await retirePerson(system(), id, { version: 2, retire: "no" });
    expect(await rolesOf(id)).toHaveLength(1);
  });
});

describe("a role", () => {
  const person = () => world.persons.directorate.id;

  test("is given for a place and counts at the next request", async () => {
    const token = await signInAs(person());
    const place = `committee:${world.committee.id}`;
    expect((await addRole(system(), person(), { role: "committeeChair", place })).ok).toBe(true);
    const session = await readSession(world.db, config, token, now);
    expect(session?.signedIn.actor.assignments).toContainEqual({
      role: "committeeChair",
      committeeId: world.committee.id,
      institutionId: null,
    });
    const held = (await rolesOf(person())).find((one) => one.role === "committeeChair");
    expect((await removeRole(system(), person(), held?.id ?? "")).ok).toBe(true);
    const after = await readSession(world.db, config, token, now);
    expect(after?.signedIn.actor.assignments).toEqual([
      { role: "directorate", committeeId: null, institutionId: null },
    ]);
  });

  test.each([
    ["institutionLeader", undefined, "needs-institution", "place"],
    ["administration", "committee", "needs-no-place", "place"],
    ["directorate", undefined, "role-held-already", "role"],
    ["committeeMember", "foreign", "unknown-choice", "place"],
  ] as const)("%s for %s is refused: %s", async (role, kind, code, field) => {
    const places = {
      committee: `committee:${world.committee.id}`,
      foreign: `committee:${world.elsewhere.committee.id}`,
    };
    const input = kind ? { role, place: places[kind] } : { role };
    expect(await addRole(system(), person(), input)).toMatchObject({ refusal: { code, field } });
    expect(await rolesOf(person())).toHaveLength(1);
    expect(await world.db.selectFrom("auditEntry").selectAll().execute()).toEqual([]);
  });

  test("is not given to a person out of use, nor for an institution out of use", async () => {
    await world.db
      .updateTable("institution")
      .set({ retiredAt: now })
      .where("id", "=", world.school.id)
      .execute();
    const leader = { role: "institutionLeader", place: `institution:${world.school.id}` } as const;
    expect(await addRole(system(), person(), leader)).toMatchObject({
      refusal: { code: "unknown-choice" },
    });
    const choices = await viewRoleChoices(system(), person());
    expect(choices.ok && choices.value.institutions.map((one) => one.name)).not.toContain(
      "Bakkeskolen",
    );
    await retirePerson(system(), person(), retire);
    expect(await addRole(system(), person(), { role: "administration" })).toMatchObject({
      refusal: { code: "person-retired" },
    });
  });

  test("of another person is not taken away through this one", async () => {
    const [foreign] = await rolesOf(world.persons.committeeChair.id);
    expect(await removeRole(system(), person(), foreign?.id ?? "")).toMatchObject({
      refusal: { code: "not-found" },
    });
  });
});

describe("the last system administrator", () => {
  test("keeps the role and stays in use, until there is another", async () => {
    const own = world.persons.systemAdministrator;
    const [role] = await rolesOf(own.id);
    const lose = () => removeRole(system(), own.id, role?.id ?? "");
    expect(await lose()).toMatchObject({ refusal: { code: "last-administrator" } });
    expect(await retirePerson(system(), own.id, retire)).toMatchObject({
      refusal: { code: "last-administrator" },
    });
    expect(await viewPerson(system(), own.id)).toMatchObject({
      value: { isLastAdministrator: true },
    });
    await addRole(system(), world.persons.administration.id, { role: "systemAdministrator" });
    expect((await lose()).ok).toBe(true);
  });

  test("is not relieved by one who is out of use", async () => {
    const { administration, systemAdministrator } = world.persons;
    await addRole(system(), administration.id, { role: "systemAdministrator" });
    await retirePerson(system(), administration.id, retire);
    expect(await retirePerson(system(), systemAdministrator.id, retire)).toMatchObject({
      refusal: { code: "last-administrator" },
    });
  });
});
