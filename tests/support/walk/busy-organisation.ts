import { hashToken, newToken } from "#app/features/auth/token.server.ts";
import { newId } from "#db/id.ts";
import type { Writer } from "#db/transaction.ts";
import {
  assignRole,
  makeArea,
  makeCommittee,
  makeInstitutionType,
  makePerson,
} from "#seeds/factories/organisation.ts";
import type { Place, Scope } from "./place.ts";

/**
 * A board member with a one-time link, what can be taken out of use because nothing leans on it, and two fields
 * that can change places.
 */
export async function busyOrganisation(writer: Writer, scope: Scope): Promise<Place> {
  const { own, institution } = scope;
  const person = await makePerson(writer, { ...own, name: "Vibe Tornsager" });
  await assignRole(writer, person, "boardMember", { institutionId: institution.id });
  const committee = await makeCommittee(writer, {
    ...own,
    name: "Naturudvalget",
    slug: "naturudvalget",
    position: 9,
  });
  const area = await makeArea(writer, { ...own, committeeId: null, name: "Naturvejledning" });
  const type = await makeInstitutionType(writer, { ...own, name: "Naturskole", position: 9 });
  return {
    person: person.id,
    token: await linkFor(writer, scope, person.id),
    unusedCommittee: committee.id,
    area: area.id,
    type: type.id,
    field: await makeField(writer, scope, "Bydel", 1),
    secondField: await makeField(writer, scope, "Samarbejde", 2),
  };
}

async function linkFor(writer: Writer, { own }: Scope, personId: string): Promise<string> {
  const token = newToken();
  const expiresAt = "2099-01-01T00:00:00.000Z";
  await writer
    .insertInto("signInLink")
    .values({ ...own, id: hashToken(token), personId, expiresAt, usedAt: null })
    .execute();
  return token;
}

async function makeField(
  writer: Writer,
  { own }: Scope,
  label: string,
  position: number,
): Promise<string> {
  const field = { id: newId(), label, help: "", isRequired: 0 as const, position, retiredAt: null };
  await writer
    .insertInto("goalField")
    .values({ ...own, ...field })
    .execute();
  return field.id;
}
