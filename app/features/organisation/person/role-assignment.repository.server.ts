import type { Role } from "#app/domain/permissions/roles.ts";
import type { Reader, Writer } from "#db/transaction.ts";

/** The roles of some persons, with the names of the places they are held for. */
export async function findAllRolesOfPersons(
  db: Reader,
  organisationId: string,
  personIds: readonly string[],
) {
  if (personIds.length === 0) return [];
  const rows = await db
    .selectFrom("roleAssignment")
    .leftJoin("committee", "committee.id", "roleAssignment.committeeId")
    .leftJoin("institution", "institution.id", "roleAssignment.institutionId")
    .where("roleAssignment.organisationId", "=", organisationId)
    .where("roleAssignment.personId", "in", personIds)
    .select([
      "roleAssignment.id",
      "roleAssignment.personId",
      "roleAssignment.role",
      "roleAssignment.committeeId",
      "roleAssignment.institutionId",
      "committee.name as committeeName",
      "institution.name as institutionName",
    ])
    .orderBy("roleAssignment.role")
    .orderBy("committee.name")
    .orderBy("institution.name")
    .limit(2000)
    .execute();
  return rows.map(({ committeeName, institutionName, ...row }) => ({
    ...row,
    role: row.role as Role,
    place: committeeName ?? institutionName ?? "",
  }));
}

/** The ids of the persons in use who hold the role of system administrator. */
export async function findAllAdministratorIds(
  db: Reader,
  organisationId: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom("roleAssignment")
    .innerJoin("person", "person.id", "roleAssignment.personId")
    .where("roleAssignment.organisationId", "=", organisationId)
    .where("roleAssignment.role", "=", "systemAdministrator")
    .where("person.retiredAt", "is", null)
    .select("person.id")
    .limit(100)
    .execute();
  return rows.map((row) => row.id);
}

export async function insertRoleAssignment(
  writer: Writer,
  assignment: {
    id: string;
    organisationId: string;
    personId: string;
    role: Role;
    committeeId: string | null;
    institutionId: string | null;
  },
): Promise<void> {
  await writer.insertInto("roleAssignment").values(assignment).execute();
}

export async function deleteRoleAssignment(
  writer: Writer,
  organisationId: string,
  id: string,
): Promise<void> {
  await writer
    .deleteFrom("roleAssignment")
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .execute();
}
