import type { Flag } from "#db/tables/columns.ts";
import type { Reader, Writer } from "#db/transaction.ts";

export type OrganisationChange = {
  readonly name: string;
  readonly locale: "da" | "nb" | "nn" | "en";
  readonly softGoalLimit: number;
  readonly smallNumberLimit: number;
  readonly usesBaselineFallback: Flag;
};

export function findOrganisation(db: Reader, organisationId: string) {
  return db
    .selectFrom("organisation")
    .where("id", "=", organisationId)
    .select([
      "id",
      "slug",
      "name",
      "country",
      "locale",
      "softGoalLimit",
      "smallNumberLimit",
      "usesBaselineFallback",
      "version",
    ])
    .executeTakeFirst();
}

/** Answers whether the organisation still had the version that was read. */
export async function updateOrganisation(
  writer: Writer,
  organisationId: string,
  version: number,
  change: OrganisationChange,
): Promise<boolean> {
  const result = await writer
    .updateTable("organisation")
    .set({ ...change, version: version + 1 })
    .where("id", "=", organisationId)
    .where("version", "=", version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
