import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { loadYearToJudge } from "./load-year-to-judge.server.ts";
import type { StandingOverrideInput } from "./override.schema.ts";
import { insertOverride, withdrawOverrides } from "./rating-override.repository.server.ts";

/**
 * Confirms a year's override on the figures as they are now, or withdraws it (RULES 9). A confirmed one keeps its colour and reason and is
 * signed by who confirms. Refused: as `loadYearToJudge`, and `changed-meanwhile` where that override no longer stands.
 */
export function answerOverride(
  context: UseCaseContext,
  indicatorId: string,
  year: number,
  { overrideId, answer }: StandingOverrideInput & { readonly answer: "confirm" | "withdraw" },
) {
  return inTransaction(context, async (writer) => {
    const found = await loadYearToJudge(writer, context, indicatorId, year);
    if (!found.ok) return found;
    const { loaded, rated } = found.value;
    const { organisationId, now } = context;
    const personId = context.actor.personId ?? "";
    const standing = rated.override;
    if (standing?.override.id !== overrideId) return refused("changed-meanwhile");
    const at = { organisationId, indicatorId, year, withdrawnBy: personId, withdrawnAt: now };
    await withdrawOverrides(writer, at);
    const { rating, reason } = standing.override;
    const confirmed = {
      year,
      rating,
      reason,
      automaticRating: rated.rating.rating,
      automaticRule: rated.rating.rule,
      measurementId: rated.result?.id ?? null,
    };
    if (answer === "confirm") {
      await insertOverride(writer, {
        id: newId(),
        organisationId,
        indicatorId,
        ...confirmed,
        createdBy: personId,
        createdAt: now,
        withdrawnBy: null,
        withdrawnAt: null,
      });
    }
    await recordAudit(writer, context, {
      operation: answer === "confirm" ? "rating.confirmOverride" : "rating.withdrawOverride",
      objectType: "indicator",
      objectKey: indicatorId,
      objectName: loaded.row.name,
      before: { rating: rated.inForce },
      after: answer === "confirm" ? confirmed : { year, rating: rated.rating.rating },
    });
    return ok({ id: indicatorId });
  });
}
