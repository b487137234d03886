import SQLite from "better-sqlite3";
import type { Role } from "#app/domain/permissions/roles.ts";

export type Who = {
  readonly role: Role;
  /** Slug of the organisation, the committee or the institution the role is held in. */
  readonly organisation?: string;
  readonly committee?: string;
  readonly institution?: string;
};

/** The id of someone in the demo with a role, at the place asked for. */
export function findPerson(databaseFile: string, who: Who): string {
  const db = new SQLite(databaseFile, { readonly: true });
  const row = db
    .prepare(
      `select person.id from roleAssignment
       join person on person.id = roleAssignment.personId
       join organisation on organisation.id = person.organisationId
       left join committee on committee.id = roleAssignment.committeeId
       left join institution on institution.id = roleAssignment.institutionId
       where roleAssignment.role = @role and organisation.slug = @organisation
         and (@committee is null or committee.slug = @committee)
         and (@institution is null or institution.slug = @institution)
       order by person.name limit 1`,
    )
    .get({ organisation: "fjordby", committee: null, institution: null, ...who }) as
    | { id: string }
    | undefined;
  db.close();
  if (!row) throw new Error(`Nobody in the demo is ${JSON.stringify(who)}`);
  return row.id;
}

/** One value from the demo's database, for addresses that carry an id. */
export function findValue(databaseFile: string, query: string): string {
  const db = new SQLite(databaseFile, { readonly: true });
  const value = db.prepare(query).pluck().get() as string | undefined;
  db.close();
  if (value === undefined) throw new Error(`The demo has nothing for: ${query}`);
  return value;
}
