import type { Owned } from "./tables/columns.ts";
import type { Tables } from "./tables/index.ts";
import type { Writer } from "./transaction.ts";

type OrderedTable = {
  [Name in keyof Tables]: Tables[Name] extends Owned & { position: number } ? Name : never;
}[keyof Tables];

/** Gives the rows the positions 1, 2, 3 … in the order of their ids, in one statement. */
export async function updatePositions(
  writer: Writer,
  table: OrderedTable,
  organisationId: string,
  ids: readonly string[],
): Promise<void> {
  const [first, ...others] = ids;
  if (first === undefined) return;
  await writer
    .updateTable(table as "committee")
    .set((row) => {
      let cases = row.case().when("id", "=", first).then(1);
      others.forEach((id, index) => {
        cases = cases.when("id", "=", id).then(index + 2);
      });
      return { position: cases.else(row.ref("position")).end() };
    })
    .where("organisationId", "=", organisationId)
    .where("id", "in", ids)
    .execute();
}
