import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Role } from "#app/domain/permissions/roles.ts";
import type { Result } from "#app/domain/result.ts";
import type { UseCaseContext } from "#app/features/context.ts";
import { createArea } from "#app/features/organisation/area/create-area.server.ts";
import { editArea } from "#app/features/organisation/area/edit-area.server.ts";
import { retireArea } from "#app/features/organisation/area/retire-area.server.ts";
import { viewArea } from "#app/features/organisation/area/view-areas.server.ts";
import { createCommittee } from "#app/features/organisation/committee/create-committee.server.ts";
import { editCommittee } from "#app/features/organisation/committee/edit-committee.server.ts";
import { orderCommittees } from "#app/features/organisation/committee/order-committees.server.ts";
import { retireCommittee } from "#app/features/organisation/committee/retire-committee.server.ts";
import { viewCommittee } from "#app/features/organisation/committee/view-committees.server.ts";
import { createGoalField } from "#app/features/organisation/goal-field/create-goal-field.server.ts";
import { orderGoalFields } from "#app/features/organisation/goal-field/order-goal-fields.server.ts";
import { createInstitution } from "#app/features/organisation/institution/create-institution.server.ts";
import { editInstitution } from "#app/features/organisation/institution/edit-institution.server.ts";
import { retireInstitution } from "#app/features/organisation/institution/retire-institution.server.ts";
import { viewInstitution } from "#app/features/organisation/institution/view-institutions.server.ts";
import { createInstitutionType } from "#app/features/organisation/institution-type/create-institution-type.server.ts";
import { editInstitutionType } from "#app/features/organisation/institution-type/edit-institution-type.server.ts";
import { orderInstitutionTypes } from "#app/features/organisation/institution-type/order-institution-types.server.ts";
import { retireInstitutionType } from "#app/features/organisation/institution-type/retire-institution-type.server.ts";
import { addRole } from "#app/features/organisation/person/add-role.server.ts";
import { createPerson } from "#app/features/organisation/person/create-person.server.ts";
import { editPerson } from "#app/features/organisation/person/edit-person.server.ts";
import { makeSignInLink } from "#app/features/organisation/person/make-sign-in-link.server.ts";
import { removeRole } from "#app/features/organisation/person/remove-role.server.ts";
import { retirePerson } from "#app/features/organisation/person/retire-person.server.ts";
import { viewPerson } from "#app/features/organisation/person/view-person.server.ts";
import { viewPersons } from "#app/features/organisation/person/view-persons.server.ts";
import { editOrganisation } from "#app/features/organisation/settings/edit-organisation.server.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

type Attempt = (context: UseCaseContext, world: World) => Promise<Result<unknown>>;

const retire = { version: 1, retire: "yes" } as const;
const person = { name: "Ny Person", title: "", email: "ny@fjordby.example" };
const order = { order: [], move: "" };
const institution = (all: World) => ({
  name: "Ny",
  institutionTypeId: all.schoolType.id,
  areaId: all.areas.schools.id,
  scope: "core" as const,
  district: "",
});

/** What creates something, or concerns the organisation as a whole. */
const anew: Record<string, Attempt> = {
  createCommittee: (context) => createCommittee(context, { name: "Nyt", purpose: "" }),
  createArea: (context) => createArea(context, { name: "Nyt", penHolder: "administration" }),
  createInstitutionType: (context) => createInstitutionType(context, { name: "Ny" }),
  createInstitution: (context, all) => createInstitution(context, institution(all)),
  createGoalField: (context) =>
    createGoalField(context, { label: "Nyt", help: "", isRequired: false }),
  orderCommittees: (context) => orderCommittees(context, order),
  orderInstitutionTypes: (context) => orderInstitutionTypes(context, order),
  orderGoalFields: (context) => orderGoalFields(context, order),
  editOrganisation: (context) =>
    editOrganisation(context, {
      name: "Ny",
      locale: "da",
      softGoalLimit: 4,
      smallNumberLimit: 5,
      usesBaselineFallback: false,
      version: 1,
    }),
};

/** What concerns one row; somebody of another organisation does not find it. */
const ofRow: Record<string, Attempt> = {
  viewCommittee: (context, all) => viewCommittee(context, all.committee.id),
  editCommittee: (context, all) =>
    editCommittee(context, all.committee.id, { name: "Nyt", purpose: "", version: 1 }),
  retireCommittee: (context, all) => retireCommittee(context, all.committee.id, retire),
  viewArea: (context, all) => viewArea(context, all.areas.schools.id),
  editArea: (context, all) =>
    editArea(context, all.areas.schools.id, {
      name: "Nyt",
      penHolder: "administration",
      version: 1,
    }),
  retireArea: (context, all) => retireArea(context, all.areas.schools.id, retire),
  editInstitutionType: (context, all) =>
    editInstitutionType(context, all.schoolType.id, { name: "Ny", version: 1 }),
  retireInstitutionType: (context, all) =>
    retireInstitutionType(context, all.schoolType.id, retire),
  viewInstitution: (context, all) => viewInstitution(context, all.school.id),
  editInstitution: (context, all) =>
    editInstitution(context, all.school.id, { ...institution(all), version: 1 }),
  retireInstitution: (context, all) => retireInstitution(context, all.school.id, retire),
};

const newPersons: Record<string, Attempt> = {
  viewPersons: (context) => viewPersons(context, { words: "", page: 1 }),
  createPerson: (context) => createPerson(context, person),
};

const ofPerson: Record<string, Attempt> = {
  viewPerson: (context, all) => viewPerson(context, all.persons.directorate.id),
  editPerson: (context, all) =>
    editPerson(context, all.persons.directorate.id, { ...person, version: 1 }),
  retirePerson: (context, all) => retirePerson(context, all.persons.directorate.id, retire),
  addRole: (context, all) =>
    addRole(context, all.persons.directorate.id, { role: "administration" }),
  "addRole to oneself": (context) =>
    addRole(context, context.actor.personId ?? "", { role: "systemAdministrator" }),
  removeRole: (context, all) => removeRole(context, all.persons.directorate.id, "x"),
  makeSignInLink: (context, all) => makeSignInLink(context, all.persons.directorate.id),
};

const others: readonly Role[] = [
  "committeeMember",
  "committeeChair",
  "institutionLeader",
  "directorate",
  "boardMember",
  "boardChair",
];

const state = async () => ({
  organisations: await world.db.selectFrom("organisation").selectAll().execute(),
  persons: await world.db.selectFrom("person").selectAll().execute(),
  roles: await world.db.selectFrom("roleAssignment").selectAll().execute(),
  links: await world.db.selectFrom("signInLink").selectAll().execute(),
  audit: await world.db.selectFrom("auditEntry").selectAll().execute(),
});

describe("setting up the organisation", () => {
  test.each(Object.keys({ ...anew, ...ofRow }))(
    "%s is refused to every other role",
    async (name) => {
      const before = await state();
      for (const role of others) {
        expect(await { ...anew, ...ofRow }[name]?.(world.as(role), world)).toMatchObject({
          refusal: { code: "not-allowed" },
        });
      }
      expect(await state()).toEqual(before);
    },
  );

  test.each(Object.keys(ofRow))("%s finds nothing of another organisation", async (name) => {
    const before = await state();
    expect(await ofRow[name]?.(world.asStranger("administration"), world)).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await state()).toEqual(before);
  });
});

describe("persons and their roles", () => {
  const all = { ...newPersons, ...ofPerson };
  test.each(Object.keys(all))("%s is for the system administrator alone", async (name) => {
    const before = await state();
    for (const role of [...others, "administration"] as const) {
      expect(await all[name]?.(world.as(role), world)).toMatchObject({
        refusal: { code: "not-allowed" },
      });
    }
    expect(await state()).toEqual(before);
  });

  test.each(Object.keys(ofPerson).filter((name) => !name.endsWith("oneself")))(
    "%s finds nothing of another organisation",
    async (name) => {
      const before = await state();
      expect(await ofPerson[name]?.(world.asStranger("systemAdministrator"), world)).toMatchObject({
        refusal: { code: "not-found" },
      });
      expect(await state()).toEqual(before);
    },
  );
});
