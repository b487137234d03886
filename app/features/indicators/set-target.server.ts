import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findIndicatorById } from "./indicator.repository.server.ts";
import type { TargetInput } from "./indicator.schema.ts";
import { targetContextOf } from "./load-indicator-series.server.ts";
import { readTargetInput } from "./read-target-input.ts";
import {
  findAllTargetsOfIndicators,
  insertTarget,
  updateTarget,
} from "./target.repository.server.ts";

/**
 * Sets the target of a year in its own words, or gives the year's target other words or another reading.
 * Refused: `not-found`, `not-allowed`, `retired`, `year-differs` where the words name another year,
 * `reading-doubtful` and `reading-none` until a person has said what the words mean, `changed-meanwhile`.
 */
export function setTarget(context: UseCaseContext, indicatorId: string, input: TargetInput) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const indicator = await findIndicatorById(writer, organisationId, indicatorId);
    if (!indicator) return refused("not-found");
    const { institutionId } = indicator;
    if (!can(context.actor, "indicator.edit", { organisationId, institutionId })) {
      return refused("not-allowed");
    }
    if (indicator.retiredAt !== null) return refused("retired");
    const target = readTargetInput(input, targetContextOf(indicator));
    if (!target.ok) return target;
    const { year, ...read } = target.value;
    const change = {
      ...read,
      ...(input.consulted === undefined ? {} : { consulted: input.consulted }),
    };
    const all = await findAllTargetsOfIndicators(writer, organisationId, [indicatorId]);
    const before = all.find((target) => target.year === year);
    if (before) {
      if (!(await updateTarget(writer, organisationId, before.id, before.version, change))) {
        return refused("changed-meanwhile");
      }
    } else {
      await insertTarget(writer, { id: newId(), organisationId, indicatorId, year, ...change });
    }
    await recordAudit(writer, context, {
      operation: "indicator.setTarget",
      objectType: "indicator",
      objectKey: indicatorId,
      objectName: indicator.name,
      ...(before ? { before: { year, raw: before.raw } } : {}),
      after: { ...change, year },
    });
    return ok({ id: indicatorId });
  });
}
