import { checkOrigin } from "#app/domain/bearings/draft-bearing.ts";
import { ok } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findNextBearingPosition, insertBearing } from "./bearing.repository.server.ts";
import type { DraftBearingInput } from "./bearing.schema.ts";
import { roundToChange } from "./bearing-to-change.server.ts";
import { knownOrigins } from "./known-origins.server.ts";

/**
 * Drafts a bearing in a round, from themes or from a bearing of last round.
 * Refused: `not-found`, `not-allowed`, `step-not-open` and what `checkOrigin` refuses.
 */
export function draftBearing(context: UseCaseContext, roundId: string, input: DraftBearingInput) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const opened = await roundToChange(writer, context, roundId, "bearing.draft");
    if (!opened.ok) return opened;
    const round = opened.value;
    const themeIds = [...new Set(input.themeIds)];
    const previousBearingId = input.previousBearingId || null;
    const known = await knownOrigins(writer, organisationId, round);
    const checked = checkOrigin({ themeIds, previousBearingId }, known);
    if (!checked.ok) return checked;
    const bearing = {
      id: newId(),
      organisationId,
      committeeId: round.committeeId,
      roundId,
      position: await findNextBearingPosition(writer, organisationId, roundId),
      state: "draft" as const,
      previousBearingId,
    };
    const { title, text } = input;
    await insertBearing(
      writer,
      bearing,
      { title, text, reason: "", createdBy: context.actor.personId, createdAt: context.now },
      themeIds,
    );
    await recordAudit(writer, context, {
      operation: "bearing.draft",
      objectType: "bearing",
      objectKey: bearing.id,
      objectName: title,
      after: { title, text, themeIds, previousBearingId },
    });
    return ok({ id: bearing.id });
  });
}
