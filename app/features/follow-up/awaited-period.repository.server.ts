import { expressionBuilder } from "kysely";
import type { Tables } from "#db/tables/index.ts";

/**
 * That the reporting period called `awaited` in a query has asked for its reports: it is frozen, or its day has passed. `today` is an
 * ISO date. While a period is open and its day ahead, nothing is missing yet.
 */
export function isDueBy(today: string) {
  const where = expressionBuilder<{ awaited: Tables["reportingPeriod"] }, "awaited">();
  return where.or([
    where("awaited.state", "=", "frozen"),
    where.and([where("awaited.state", "=", "open"), where("awaited.dueOn", "<", today)]),
  ]);
}
