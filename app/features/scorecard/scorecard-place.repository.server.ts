import { type One, prepared } from "#db/prepared.ts";
import type { Reader } from "#db/transaction.ts";

export function findCommitteeOfScorecard(db: Reader, organisationId: string, slug: string) {
  return db
    .selectFrom("committee")
    .where("organisationId", "=", organisationId)
    .where("slug", "=", slug)
    .select(["id", "slug", "name"])
    .executeTakeFirst();
}

export function findAllCommitteesOfScorecard(db: Reader, organisationId: string) {
  return db
    .selectFrom("committee")
    .where("organisationId", "=", organisationId)
    .where("retiredAt", "is", null)
    .select(["id", "slug", "name"])
    .orderBy("position")
    .limit(100)
    .execute();
}

export function findInstitutionOfScorecard(db: Reader, organisationId: string, slug: string) {
  return db
    .selectFrom("institution")
    .where("organisationId", "=", organisationId)
    .where("slug", "=", slug)
    .select(["id", "slug", "name"])
    .executeTakeFirst();
}

/** The organisation's areas; few enough to look one up by the word its name becomes in an address. */
export function findAllAreasOfScorecard(db: Reader, organisationId: string) {
  return db
    .selectFrom("area")
    .where("organisationId", "=", organisationId)
    .select(["id", "name", "committeeId", "retiredAt"])
    .orderBy("retiredAt")
    .orderBy("name")
    .orderBy("id")
    .limit(500)
    .execute();
}

/** The version of the organisation's data, bumped by every write. */
export async function findDataVersion(db: Reader, organisationId: string): Promise<number> {
  const [row] = await dataVersion(db, organisationId);
  return row?.dataVersion ?? 0;
}

const dataVersion = prepared((db: Reader, organisationId: One<string>) =>
  db.selectFrom("organisation").where("id", "=", organisationId).select("dataVersion"),
);
