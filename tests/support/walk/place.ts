import type { Tables } from "#db/tables/index.ts";
import type { Writer } from "#db/transaction.ts";

/** The names and ids that addresses carry, by what they stand for. */
export type Place = Readonly<Record<string, string>>;

/** Where the busy year is written: one committee's round, an institution and its neighbour. */
export type Scope = {
  readonly own: { readonly organisationId: string };
  readonly organisationId: string;
  readonly committeeId: string;
  readonly roundId: string;
  readonly institution: { readonly id: string; readonly slug: string };
  readonly neighbour: { readonly id: string; readonly slug: string };
};

type OwnedTable = Exclude<keyof Tables, "organisation">;

/** The first row of the organisation in a table. */
export async function findOwn(writer: Writer, scope: Scope, table: OwnedTable): Promise<string> {
  const row = await writer
    .selectFrom(table)
    .where("organisationId", "=", scope.organisationId)
    .select("id")
    .orderBy("id")
    .executeTakeFirstOrThrow();
  return row.id;
}
