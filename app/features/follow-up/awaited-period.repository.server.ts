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

/**
 * Whether a period has asked for a report on the goal of a query that has `goal`, its `round` and its `goalVersion` in force: one
 * of the goal's committee and council term that was due when the version was approved or later.
 */
export function isAwaited(organisationId: string, today: string) {
  const row = expressionBuilder<Tables, "goal" | "round" | "goalVersion">();
  return row.exists(
    row
      .selectFrom("reportingPeriod as awaited")
      .innerJoin("round as roundAwaiting", "roundAwaiting.id", "awaited.roundId")
      .whereRef("roundAwaiting.committeeId", "=", "goal.committeeId")
      .whereRef("roundAwaiting.councilTermId", "=", "round.councilTermId")
      .where("awaited.organisationId", "=", organisationId)
      .where(isDueBy(today))
      .where((where) =>
        where.or([
          where("goalVersion.decidedOn", "is", null),
          where("awaited.dueOn", ">=", where.ref("goalVersion.decidedOn")),
        ]),
      )
      .select("awaited.id"),
  );
}
