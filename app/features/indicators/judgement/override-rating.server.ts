import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { loadYearToJudge } from "./load-year-to-judge.server.ts";
import type { OverrideInput } from "./override.schema.ts";
import { insertOverride, withdrawOverrides } from "./rating-override.repository.server.ts";

/**
 * Sets a person's colour of a year in place of the computed one, which is kept beside it with the figure it stood on (RULES 9). An earlier
 * one of the year gives way. Refused: as `loadYearToJudge`, and `override-same` where the rules give that colour.
 */
export function overrideRating(
  context: UseCaseContext,
  indicatorId: string,
  year: number,
  { rating, reason }: OverrideInput,
) {
  return inTransaction(context, async (writer) => {
    const found = await loadYearToJudge(writer, context, indicatorId, year);
    if (!found.ok) return found;
    const { loaded, rated } = found.value;
    const { organisationId, now } = context;
    const personId = context.actor.personId ?? "";
    if (rated.rating.rating === rating) return refused("override-same", { field: "rating" });
    const at = { organisationId, indicatorId, year, withdrawnBy: personId, withdrawnAt: now };
    await withdrawOverrides(writer, at);
    const override = {
      year,
      rating,
      reason,
      automaticRating: rated.rating.rating,
      automaticRule: rated.rating.rule,
      measurementId: rated.result?.id ?? null,
    };
    await insertOverride(writer, {
      id: newId(),
      organisationId,
      indicatorId,
      ...override,
      createdBy: personId,
      createdAt: now,
      withdrawnBy: null,
      withdrawnAt: null,
    });
    await recordAudit(writer, context, {
      operation: "rating.override",
      objectType: "indicator",
      objectKey: indicatorId,
      objectName: loaded.row.name,
      before: { rating: rated.inForce },
      after: override,
    });
    return ok({ id: indicatorId });
  });
}
