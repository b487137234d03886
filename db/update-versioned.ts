import type { ChangeOf, Owned, RowVersion } from "./tables/columns.ts";
import type { Tables } from "./tables/index.ts";
import type { Writer } from "./transaction.ts";

type VersionedTable = {
  [Name in keyof Tables]: Tables[Name] extends Owned & { version: RowVersion } ? Name : never;
}[keyof Tables];

/** The row that is changed, and the version it had when it was read. */
export type RowRead = {
  readonly organisationId: string;
  readonly id: string;
  readonly version: number;
};

/** Changes a row if nobody has changed it since it was read; answers whether it did. */
export async function updateVersioned<Name extends VersionedTable>(
  writer: Writer,
  table: Name,
  row: RowRead,
  change: Omit<ChangeOf<Tables[Name]>, "version">,
): Promise<boolean> {
  // The query builder cannot follow a table that is a type parameter; one versioned table stands for all.
  const result = await writer
    .updateTable(table as "councilTerm")
    .set({ ...(change as ChangeOf<Tables["councilTerm"]>), version: row.version + 1 })
    .where("organisationId", "=", row.organisationId)
    .where("id", "=", row.id)
    .where("version", "=", row.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
