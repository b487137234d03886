import type { Reader, Writer } from "#db/transaction.ts";
import { type RowRead, updateVersioned } from "#db/update-versioned.ts";

type InstitutionChange = {
  readonly name: string;
  readonly institutionTypeId: string;
  readonly areaId: string;
  readonly scope: "core" | "support";
  readonly district: string;
};

/** All institutions with their type, area and committee, by committee and area; those out of use too. */
export function findAllInstitutions(db: Reader, organisationId: string) {
  return institutions(db, organisationId)
    .orderBy((row) => row.case().when("area.committeeId", "is", null).then(1).else(0).end())
    .orderBy("committee.position")
    .orderBy("area.name")
    .orderBy("institution.name")
    .limit(1000)
    .execute();
}

export function findInstitutionById(db: Reader, organisationId: string, id: string) {
  return institutions(db, organisationId).where("institution.id", "=", id).executeTakeFirst();
}

/** The addresses of the organisation's institutions, so that a new one finds a free one. */
export async function findAllInstitutionSlugs(
  db: Reader,
  organisationId: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom("institution")
    .where("organisationId", "=", organisationId)
    .select("slug")
    .limit(2000)
    .execute();
  return rows.map((row) => row.slug);
}

export function countInstitutionsOfType(db: Reader, organisationId: string, typeId: string) {
  return count(inUse(db, organisationId).where("institutionTypeId", "=", typeId));
}

export function countInstitutionsOfArea(db: Reader, organisationId: string, areaId: string) {
  return count(inUse(db, organisationId).where("areaId", "=", areaId));
}

export function countCoreInstitutionsOfArea(db: Reader, organisationId: string, areaId: string) {
  return count(inUse(db, organisationId).where("areaId", "=", areaId).where("scope", "=", "core"));
}

export async function insertInstitution(
  writer: Writer,
  institution: InstitutionChange & { id: string; organisationId: string; slug: string },
): Promise<void> {
  await writer
    .insertInto("institution")
    .values({ ...institution, retiredAt: null })
    .execute();
}

/** Answers whether the row still had the version that was read. The address stays when the name changes. */
export function updateInstitution(
  writer: Writer,
  row: RowRead,
  change: Partial<InstitutionChange> & { retiredAt?: string | null },
): Promise<boolean> {
  return updateVersioned(writer, "institution", row, change);
}

function institutions(db: Reader, organisationId: string) {
  return db
    .selectFrom("institution")
    .innerJoin("institutionType", "institutionType.id", "institution.institutionTypeId")
    .innerJoin("area", "area.id", "institution.areaId")
    .leftJoin("committee", "committee.id", "area.committeeId")
    .where("institution.organisationId", "=", organisationId)
    .select([
      "institution.id",
      "institution.slug",
      "institution.name",
      "institution.institutionTypeId",
      "institution.areaId",
      "institution.scope",
      "institution.district",
      "institution.version",
      "institution.retiredAt",
      "institutionType.name as typeName",
      "area.name as areaName",
      "committee.name as committeeName",
    ]);
}

function inUse(db: Reader, organisationId: string) {
  return db
    .selectFrom("institution")
    .where("organisationId", "=", organisationId)
    .where("retiredAt", "is", null);
}

async function count(query: ReturnType<typeof inUse>): Promise<number> {
  const row = await query
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
