import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findRound } from "../cycle/round.repository.server.ts";
import { findAllPeriodsOfRound, insertPeriod } from "./reporting-period.repository.server.ts";
import type { PlanPeriodInput } from "./reporting-period.schema.ts";

/**
 * Plans a reporting period of a round: interim or year-end, the year whose targets it is about, when it opens and is due.
 * Refused: `not-found`, `not-allowed`, `ends-before-start`, `period-outside-term` where the year is not in the council
 * term or before the round, `period-planned-already` for the same kind and year.
 */
export function planPeriod(
  context: UseCaseContext,
  committeeSlug: string,
  roundYear: number,
  input: PlanPeriodInput,
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const round = await findRound(writer, organisationId, committeeSlug, roundYear);
    if (!round) return refused("not-found");
    const { committeeId } = round;
    if (!can(context.actor, "reportingPeriod.manage", { organisationId, committeeId })) {
      return refused("not-allowed");
    }
    if (input.dueOn < input.opensOn) return refused("ends-before-start", { field: "dueOn" });
    const lastYear = Number(round.termEndsOn.slice(0, 4));
    if (input.year < round.year || input.year > lastYear) {
      const details = { from: String(round.year), to: String(lastYear) };
      return refused("period-outside-term", { field: "year", details });
    }
    const periods = await findAllPeriodsOfRound(writer, organisationId, round.id);
    if (periods.some(({ kind, year }) => kind === input.kind && year === input.year)) {
      return refused("period-planned-already", { field: "kind" });
    }
    const id = newId();
    await insertPeriod(writer, {
      id,
      organisationId,
      roundId: round.id,
      ...input,
      state: "planned",
      frozenAt: null,
    });
    await recordAudit(writer, context, {
      operation: "reportingPeriod.plan",
      objectType: "reportingPeriod",
      objectKey: id,
      objectName: `${round.committeeName} ${input.year}`,
      after: input,
    });
    return ok({ id, committeeSlug, roundYear });
  });
}
