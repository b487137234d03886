import type { Role } from "#app/domain/permissions/roles.ts";
import { newId } from "#db/id.ts";
import type { NewRowOf } from "#db/tables/columns.ts";
import type { Tables } from "#db/tables/index.ts";
import type { Writer } from "#db/transaction.ts";

type Given<Table extends keyof Tables, Needed extends keyof NewRowOf<Tables[Table]>> = Partial<
  NewRowOf<Tables[Table]>
> &
  Pick<NewRowOf<Tables[Table]>, Needed>;

export async function makeOrganisation(
  writer: Writer,
  given: Given<"organisation", "name" | "slug">,
) {
  const row = {
    id: newId(),
    kind: "municipality" as const,
    country: "DK" as const,
    locale: "da" as const,
    softGoalLimit: 3,
    usesBaselineFallback: 1 as const,
    isDemo: 0 as const,
    createdAt: "2026-01-01T08:00:00.000Z",
    ...given,
  };
  await writer.insertInto("organisation").values(row).execute();
  return row;
}

export async function makeCouncilTerm(
  writer: Writer,
  given: Given<"councilTerm", "organisationId">,
) {
  const row = {
    id: newId(),
    name: "Byrådsperiode 2026–2029",
    startsOn: "2026-01-01",
    endsOn: "2029-12-31",
    retiredAt: null,
    ...given,
  };
  await writer.insertInto("councilTerm").values(row).execute();
  return row;
}

export async function makeCommittee(
  writer: Writer,
  given: Given<"committee", "organisationId" | "name" | "slug">,
) {
  const row = { id: newId(), purpose: "", position: 1, retiredAt: null, ...given };
  await writer.insertInto("committee").values(row).execute();
  return row;
}

export async function makeInstitutionType(
  writer: Writer,
  given: Given<"institutionType", "organisationId" | "name">,
) {
  const row = { id: newId(), position: 1, retiredAt: null, ...given };
  await writer.insertInto("institutionType").values(row).execute();
  return row;
}

export async function makeArea(
  writer: Writer,
  given: Given<"area", "organisationId" | "committeeId" | "name">,
) {
  const row = { id: newId(), penHolder: "institutionLeader" as const, retiredAt: null, ...given };
  await writer.insertInto("area").values(row).execute();
  return row;
}

export async function makeInstitution(
  writer: Writer,
  given: Given<"institution", "organisationId" | "name" | "slug" | "institutionTypeId" | "areaId">,
) {
  const row = { id: newId(), scope: "core" as const, district: "", retiredAt: null, ...given };
  await writer.insertInto("institution").values(row).execute();
  return row;
}

export async function makePerson(
  writer: Writer,
  given: Given<"person", "organisationId" | "name">,
) {
  const id = newId();
  const row = {
    id,
    title: "",
    email: `${id}@example.org`,
    locale: null,
    passwordHash: null,
    retiredAt: null,
    ...given,
  };
  await writer.insertInto("person").values(row).execute();
  return row;
}

export async function assignRole(
  writer: Writer,
  person: { id: string; organisationId: string },
  role: Role,
  place: { committeeId?: string; institutionId?: string } = {},
) {
  await writer
    .insertInto("roleAssignment")
    .values({
      id: newId(),
      organisationId: person.organisationId,
      personId: person.id,
      role,
      committeeId: place.committeeId ?? null,
      institutionId: place.institutionId ?? null,
    })
    .execute();
}
