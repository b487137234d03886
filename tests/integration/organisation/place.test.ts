import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createArea } from "#app/features/organisation/area/create-area.server.ts";
import { editArea } from "#app/features/organisation/area/edit-area.server.ts";
import { retireArea } from "#app/features/organisation/area/retire-area.server.ts";
import { viewArea, viewAreas } from "#app/features/organisation/area/view-areas.server.ts";
import { createInstitution } from "#app/features/organisation/institution/create-institution.server.ts";
import { editInstitution } from "#app/features/organisation/institution/edit-institution.server.ts";
import { retireInstitution } from "#app/features/organisation/institution/retire-institution.server.ts";
import { viewInstitutions } from "#app/features/organisation/institution/view-institutions.server.ts";
import { createInstitutionType } from "#app/features/organisation/institution-type/create-institution-type.server.ts";
import { editInstitutionType } from "#app/features/organisation/institution-type/edit-institution-type.server.ts";
import { orderInstitutionTypes } from "#app/features/organisation/institution-type/order-institution-types.server.ts";
import { retireInstitutionType } from "#app/features/organisation/institution-type/retire-institution-type.server.ts";
import { viewInstitutionTypes } from "#app/features/organisation/institution-type/view-institution-types.server.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.close());

const retire = { version: 1, retire: "yes" } as const;
const audit = async () =>
  (await world.db.selectFrom("auditEntry").select("operation").execute()).map(
    (one) => one.operation,
  );

describe("an area", () => {
  const area = { name: "Kultur", penHolder: "administration" } as const;

  test("is created under a committee, or under none", async () => {
    const admin = world.as("administration");
    await createArea(admin, { ...area, committeeId: world.committee.id });
    await createArea(admin, { ...area, name: "Intern service" });
    const listed = await viewAreas(admin);
    expect(listed.ok && listed.value.areas.map((one) => [one.name, one.committeeName])).toEqual([
      ["Dagtilbud", "Børne- og Skoleudvalget"],
      ["Kultur", "Børne- og Skoleudvalget"],
      ["Skoler", "Børne- og Skoleudvalget"],
      ["Ældrepleje", "Ældreudvalget"],
      ["Fællescentre", null],
      ["Intern service", null],
    ]);
  });

  test.each([
    ["a taken name", { name: "skoler" }, "taken", "name"],
    ["a committee that is not there", { committeeId: "x" }, "unknown-choice", "committeeId"],
  ])("with %s is refused", async (_, given, code, field) => {
    expect(await createArea(world.as("administration"), { ...area, ...given })).toMatchObject({
      refusal: { code, field },
    });
    expect(await audit()).toEqual([]);
  });

  test("under another organisation's committee is refused", async () => {
    const committeeId = world.elsewhere.committee.id;
    expect(await createArea(world.as("administration"), { ...area, committeeId })).toMatchObject({
      refusal: { code: "unknown-choice" },
    });
  });

  test("keeps a committee as long as core services stand in it", async () => {
    const admin = world.as("administration");
    const change = { name: "Skoler", penHolder: "administration", version: 1 } as const;
    expect(await editArea(admin, world.areas.schools.id, change)).toMatchObject({
      refusal: { code: "core-in-area", field: "committeeId", details: { count: 2 } },
    });
    const moved = { ...change, committeeId: world.otherCommittee.id };
    expect((await editArea(admin, world.areas.schools.id, moved)).ok).toBe(true);
    expect(await viewArea(admin, world.areas.schools.id)).toMatchObject({
      value: {
        area: { committeeId: world.otherCommittee.id, penHolder: "administration", version: 2 },
      },
    });
    expect(await editArea(admin, world.areas.schools.id, moved)).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
  });

  test("goes out of use when its institutions have, and not back under a committee out of use", async () => {
    const admin = world.as("administration");
    expect(await retireArea(admin, world.areas.care.id, retire)).toMatchObject({
      refusal: { code: "in-use", details: { what: "institutions", count: 1 } },
    });
    await retireInstitution(admin, world.nursingHome.id, retire);
    expect((await retireArea(admin, world.areas.care.id, retire)).ok).toBe(true);
    await world.db
      .updateTable("committee")
      .set({ retiredAt: "2027-01-01T00:00:00.000Z" })
      .where("id", "=", world.otherCommittee.id)
      .execute();
    expect(
      await retireArea(admin, world.areas.care.id, { version: 2, retire: "no" }),
    ).toMatchObject({
      refusal: { code: "place-retired" },
    });
    expect(
      await retireInstitution(admin, world.nursingHome.id, { version: 2, retire: "no" }),
    ).toMatchObject({
      refusal: { code: "place-retired" },
    });
  });
});

describe("an institution type", () => {
  test("is created, renamed, moved, and out of use only without institutions", async () => {
    const admin = world.as("administration");
    const made = await createInstitutionType(admin, { name: "Bibliotek" });
    if (!made.ok) throw new Error("not created");
    expect(await createInstitutionType(admin, { name: "bibliotek" })).toMatchObject({
      refusal: { code: "taken" },
    });
    await editInstitutionType(admin, made.value.id, { name: "Folkebibliotek", version: 1 });
    await orderInstitutionTypes(admin, { order: [made.value.id], move: "" });
    expect(await viewInstitutionTypes(admin)).toMatchObject({
      value: { inUse: [{ name: "Folkebibliotek" }, { name: "Skole" }, {}, {}] },
    });
    expect(await retireInstitutionType(admin, world.schoolType.id, retire)).toMatchObject({
      refusal: { code: "in-use", details: { what: "institutions", count: 2 } },
    });
    expect((await retireInstitutionType(admin, made.value.id, { ...retire, version: 2 })).ok).toBe(
      true,
    );
    expect(await audit()).toEqual([
      "institutionType.create",
      "institutionType.edit",
      "institutionType.order",
      "institutionType.retire",
    ]);
  });
});

describe("an institution", () => {
  const given = () => ({
    name: "Ågården",
    institutionTypeId: world.daycareType.id,
    areaId: world.areas.daycare.id,
    scope: "core" as const,
    district: "Nord",
  });

  test("is created with an address of its own", async () => {
    const admin = world.as("administration");
    expect((await createInstitution(admin, given())).ok).toBe(true);
    const row = await world.db
      .selectFrom("institution")
      .selectAll()
      .where("name", "=", "Ågården")
      .executeTakeFirst();
    expect(row).toMatchObject({ slug: "aagaarden", district: "Nord", scope: "core" });
  });

  test("that is a core service needs a committee, a support function does not", async () => {
    const admin = world.as("administration");
    const support = { ...given(), areaId: world.areas.support.id };
    expect(await createInstitution(admin, support)).toMatchObject({
      refusal: { code: "core-needs-committee", field: "areaId" },
    });
    expect((await createInstitution(admin, { ...support, scope: "support" })).ok).toBe(true);
  });

  test.each([
    ["institutionTypeId", "unknown-choice"],
    ["areaId", "unknown-choice"],
  ] as const)("with another organisation's %s is refused", async (field, code) => {
    const foreign = {
      institutionTypeId: world.elsewhere.schoolType.id,
      areaId: world.elsewhere.areas.schools.id,
    };
    const input = { ...given(), [field]: foreign[field] };
    expect(await createInstitution(world.as("administration"), input)).toMatchObject({
      refusal: { code, field },
    });
    expect(await audit()).toEqual([]);
  });

  test("is edited by the version that was read, and its address stays", async () => {
    const admin = world.as("administration");
    const change = { ...given(), version: 1 };
    expect((await editInstitution(admin, world.school.id, change)).ok).toBe(true);
    expect(await editInstitution(admin, world.school.id, change)).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    expect(await editInstitution(admin, world.secondSchool.id, change)).toMatchObject({
      refusal: { code: "taken", field: "name" },
    });
    const row = await world.db
      .selectFrom("institution")
      .selectAll()
      .where("id", "=", world.school.id)
      .executeTakeFirst();
    expect(row).toMatchObject({ name: "Ågården", slug: "bakkeskolen", version: 2 });
  });

  test("goes out of use and comes back", async () => {
    const admin = world.as("administration");
    expect((await retireInstitution(admin, world.school.id, retire)).ok).toBe(true);
    expect(await viewInstitutions(admin)).toMatchObject({
      value: { retired: [{ name: "Bakkeskolen" }] },
    });
    expect(
      await retireInstitution(admin, world.school.id, { version: 1, retire: "no" }),
    ).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    expect((await retireInstitution(admin, world.school.id, { version: 2, retire: "no" })).ok).toBe(
      true,
    );
  });
});
