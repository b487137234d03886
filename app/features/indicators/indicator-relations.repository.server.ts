import { operationsOfRole, roles } from "#app/domain/permissions/roles.ts";
import type { Reader } from "#db/transaction.ts";
import { indicatorsWithPlace } from "./indicator.repository.server.ts";

/** More than any list of choices or relations holds. */
const most = 2000;
const measuringRoles = roles.filter((role) => operationsOfRole[role].includes("indicator.measure"));

/** The indicators in use that carry a shared one's definition. */
export function findAllCarriersOf(db: Reader, organisationId: string, sharedFromId: string) {
  return indicatorsWithPlace(db, organisationId)
    .where("indicator.sharedFromId", "=", sharedFromId)
    .orderBy("institution.name")
    .orderBy("area.name")
    .limit(most)
    .execute();
}

/** The indicators in use that add to an overall one: those that name it, and those that carry its definition. */
export function findAllPartsOf(db: Reader, organisationId: string, id: string) {
  return indicatorsWithPlace(db, organisationId)
    .where("indicator.retiredAt", "is", null)
    .where(({ or, eb }) =>
      or([eb("indicator.parentId", "=", id), eb("indicator.sharedFromId", "=", id)]),
    )
    .orderBy("institution.name")
    .orderBy("indicator.position")
    .limit(most)
    .execute();
}

/** The shared indicators in use that others may carry. */
export function findAllSharedIndicators(db: Reader, organisationId: string) {
  return indicatorsWithPlace(db, organisationId)
    .where("indicator.retiredAt", "is", null)
    .where("indicator.isShared", "=", 1)
    .orderBy("indicator.number")
    .orderBy("indicator.name")
    .limit(most)
    .execute();
}

/** The indicators above an institution's: the whole organisation's and the services'. */
export function findAllOverallIndicators(db: Reader, organisationId: string) {
  return db
    .selectFrom("indicator")
    .leftJoin("area", "area.id", "indicator.areaId")
    .where("indicator.organisationId", "=", organisationId)
    .where("indicator.institutionId", "is", null)
    .where("indicator.retiredAt", "is", null)
    .select([
      "indicator.id",
      "indicator.number",
      "indicator.name",
      "indicator.areaId",
      "indicator.institutionId",
      "area.name as areaName",
    ])
    .orderBy((row) => row("indicator.areaId", "is not", null))
    .orderBy("area.name")
    .orderBy("indicator.number")
    .orderBy("indicator.name")
    .limit(most)
    .execute();
}

/** Those whose role lets them enter figures, and the one who owns the indicator now. */
export function findAllPossibleOwners(
  db: Reader,
  organisationId: string,
  ownerId: string | null = null,
) {
  return db
    .selectFrom("person")
    .where("organisationId", "=", organisationId)
    .where("retiredAt", "is", null)
    .where((where) =>
      where.or([
        where("person.id", "=", ownerId ?? ""),
        where.exists(
          where
            .selectFrom("roleAssignment")
            .whereRef("roleAssignment.personId", "=", "person.id")
            .whereRef("roleAssignment.organisationId", "=", "person.organisationId")
            .where("roleAssignment.role", "in", measuringRoles)
            .select("roleAssignment.id"),
        ),
      ]),
    )
    .select(["id", "name"])
    .orderBy("name")
    .limit(most)
    .execute();
}

/** Where those persons may enter figures: in which role, and at which institution if not everywhere. */
export function findAllMeasuringRoles(db: Reader, organisationId: string) {
  return db
    .selectFrom("roleAssignment")
    .leftJoin("institution", "institution.id", "roleAssignment.institutionId")
    .where("roleAssignment.organisationId", "=", organisationId)
    .where("roleAssignment.role", "in", measuringRoles)
    .select([
      "roleAssignment.personId",
      "institution.slug as institutionSlug",
      "institution.name as institutionName",
    ])
    .orderBy("institution.name")
    .limit(most)
    .execute();
}

export function findPersonById(db: Reader, organisationId: string, id: string) {
  return db
    .selectFrom("person")
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .select(["id", "name", "retiredAt"])
    .executeTakeFirst();
}

export function findAllAreasInUse(db: Reader, organisationId: string) {
  return db
    .selectFrom("area")
    .where("organisationId", "=", organisationId)
    .where("retiredAt", "is", null)
    .select(["id", "name"])
    .orderBy("name")
    .limit(most)
    .execute();
}

export function findAllInstitutionsInUse(db: Reader, organisationId: string) {
  return db
    .selectFrom("institution")
    .where("organisationId", "=", organisationId)
    .where("retiredAt", "is", null)
    .select(["id", "name", "slug", "areaId"])
    .orderBy("name")
    .limit(most)
    .execute();
}
