import type { Reader } from "#db/transaction.ts";

/** The institution whose indicators an address asks for, in or out of use. */
export function findInstitutionOfIndicators(db: Reader, organisationId: string, slug: string) {
  return db
    .selectFrom("institution")
    .where("organisationId", "=", organisationId)
    .where("slug", "=", slug)
    .select(["id", "slug", "name"])
    .executeTakeFirst();
}
