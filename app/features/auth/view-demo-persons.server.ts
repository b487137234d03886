import { type Role, roles } from "#app/domain/permissions/roles.ts";
import type { Reader } from "#db/transaction.ts";
import { findAllDemoPersons } from "./person-sign-in.repository.server.ts";

export type DemoPerson = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** The committee or institution the role is held for. */
  readonly place: string;
};

export type DemoOrganisation = {
  readonly name: string;
  readonly roles: readonly { readonly role: Role; readonly persons: readonly DemoPerson[] }[];
};

/** The demonstration's persons by organisation and role. */
export async function viewDemoPersons(db: Reader): Promise<DemoOrganisation[]> {
  const rows = await findAllDemoPersons(db);
  const names = [...new Set(rows.map((row) => row.organisationName))];
  return names.map((name) => ({
    name,
    roles: roles.flatMap((role) => {
      const persons = rows
        .filter((row) => row.organisationName === name && row.role === role)
        .map((row) => ({
          id: row.id,
          name: row.name,
          title: row.title,
          place: row.committeeName ?? row.institutionName ?? "",
        }));
      return persons.length > 0 ? [{ role, persons }] : [];
    }),
  }));
}
