import type { Writer } from "#db/transaction.ts";
import { makeReportingPeriod } from "#seeds/factories/follow-up.ts";
import type { Scope } from "./place.ts";

/** The round's own periods, one of them open. */
export async function busyPeriods(
  writer: Writer,
  { own, roundId }: Scope,
  year: number,
): Promise<[string, string]> {
  await writer.deleteFrom("reportingPeriod").where("roundId", "=", roundId).execute();
  const given = { ...own, roundId, year };
  const open = await makeReportingPeriod(writer, { ...given, kind: "interim", state: "open" });
  const planned = await makeReportingPeriod(writer, {
    ...given,
    kind: "yearEnd",
    state: "planned",
  });
  return [open.id, planned.id];
}
