import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { viewAudit } from "#app/features/audit/view-audit.server.ts";
import { viewAuditTrail } from "#app/features/audit/view-audit-trail.server.ts";
import { editArea } from "#app/features/organisation/area/edit-area.server.ts";
import { editCommittee } from "#app/features/organisation/committee/edit-committee.server.ts";
import { addRole } from "#app/features/organisation/person/add-role.server.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.close());

const at = (
  instant: string,
  role: "administration" | "systemAdministrator" = "administration",
) => ({
  ...world.as(role),
  now: instant,
});
const rename = (name: string, version: number, instant: string) =>
  editCommittee(at(instant), world.committee.id, { name, purpose: "", version });
const found = async (search: Partial<Parameters<typeof viewAudit>[1]>) => {
  const result = await viewAudit(world.as("administration"), { page: 1, ...search });
  return result.ok ? result.value : null;
};

describe("the log", () => {
  test("tells who did what, from what to what, with names for ids", async () => {
    await editArea(at("2027-03-01T10:00:00.000Z"), world.areas.schools.id, {
      name: "Skoler",
      committeeId: world.otherCommittee.id,
      penHolder: "institutionLeader",
      version: 1,
    });
    expect(await found({})).toMatchObject({
      total: 1,
      entries: [
        {
          verb: "edit",
          objectType: "area",
          objectName: "Skoler",
          personName: "administration fjordby",
          changes: [
            { field: "committeeId", before: "Børne- og Skoleudvalget", after: "Ældreudvalget" },
          ],
        },
      ],
    });
  });

  test("is narrowed to a person, a kind of object and days", async () => {
    await rename("Første", 1, "2027-03-01T10:00:00.000Z");
    await rename("Anden", 2, "2027-03-02T10:00:00.000Z");
    await addRole(
      at("2027-03-03T10:00:00.000Z", "systemAdministrator"),
      world.persons.directorate.id,
      {
        role: "administration",
      },
    );
    const names = async (search: Partial<Parameters<typeof viewAudit>[1]>) =>
      (await found(search))?.entries.map((entry) => entry.objectName);
    expect(await names({})).toEqual(["directorate fjordby", "Anden", "Første"]);
    expect(await names({ type: "person" })).toEqual(["directorate fjordby"]);
    expect(await names({ person: world.persons.administration.id })).toEqual(["Anden", "Første"]);
    expect(await names({ from: "2027-03-02" })).toEqual(["directorate fjordby", "Anden"]);
    expect(await names({ to: "2027-03-02" })).toEqual(["Anden", "Første"]);
    expect(await names({ from: "2027-03-02", to: "2027-03-02", type: "area" })).toEqual([]);
    expect((await found({}))?.choices).toEqual({
      persons: [
        { id: world.persons.administration.id, name: "administration fjordby" },
        { id: world.persons.systemAdministrator.id, name: "systemAdministrator fjordby" },
      ],
      objectTypes: ["committee", "person"],
    });
  });

  test("comes fifty at a time; a page too far is the last one", async () => {
    for (let version = 1; version <= 53; version += 1) {
      await rename(
        `Navn ${version}`,
        version,
        `2027-03-01T10:00:${String(version).padStart(2, "0")}.000Z`,
      );
    }
    expect((await found({}))?.entries).toHaveLength(50);
    const last = await found({ page: 99 });
    expect(last).toMatchObject({ page: 2, pageCount: 2, total: 53 });
    expect(last?.entries.map((entry) => entry.objectName)).toEqual(["Navn 3", "Navn 2", "Navn 1"]);
  });

  test.each([
    "committeeMember",
    "committeeChair",
    "institutionLeader",
    "directorate",
    "boardMember",
    "boardChair",
  ] as const)("is refused to the role %s, also at the foot of a page", async (role) => {
    await rename("Nyt", 1, "2027-03-01T10:00:00.000Z");
    expect(await viewAudit(world.as(role), { page: 1 })).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    expect(await viewAuditTrail(world.as(role), "committee", world.committee.id)).toEqual([]);
  });

  test("of one object is told at its page, and never to another organisation", async () => {
    await rename("Nyt", 1, "2027-03-01T10:00:00.000Z");
    const trail = (context: Parameters<typeof viewAuditTrail>[0]) =>
      viewAuditTrail(context, "committee", world.committee.id);
    expect(await trail(world.as("systemAdministrator"))).toMatchObject([
      { changes: [{ field: "name", before: "Børne- og Skoleudvalget", after: "Nyt" }] },
    ]);
    expect(await trail(world.asStranger("systemAdministrator"))).toEqual([]);
    expect(await viewAudit(world.asStranger("administration"), { page: 1 })).toMatchObject({
      value: { total: 0, entries: [] },
    });
  });
});
