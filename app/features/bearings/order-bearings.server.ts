import { completeOrder, moveInOrder } from "#app/domain/organisation/order.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { updateBearing } from "./bearing.repository.server.ts";
import type { OrderBearingsInput } from "./bearing.schema.ts";
import { findAllBearingsOfRound } from "./bearing-list.repository.server.ts";
import { roundToChange } from "./bearing-to-change.server.ts";

/**
 * Puts a round's bearings in another order; one that has come since the list was shown stands last. Refused:
 * `not-found`, `not-allowed`, `step-not-open`, `changed-meanwhile` when another writer was first.
 */
export function arrangeBearings(
  context: UseCaseContext,
  roundId: string,
  input: OrderBearingsInput,
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const opened = await roundToChange(writer, context, roundId, "bearing.draft");
    if (!opened.ok) return opened;
    const all = await findAllBearingsOfRound(writer, organisationId, roundId);
    const standing = all.filter((bearing) => bearing.state !== "withdrawn");
    const before = standing.map((bearing) => bearing.id);
    const order = completeOrder(moveInOrder(input.order, input.move), before);
    // A move touches two bearings; one that keeps its place keeps its version too.
    for (const bearing of standing) {
      const position = order.indexOf(bearing.id) + 1;
      if (position === bearing.position) continue;
      const change = { position };
      if (!(await updateBearing(writer, organisationId, bearing.id, bearing.version, change))) {
        return refused("changed-meanwhile");
      }
    }
    await recordAudit(writer, context, {
      operation: "bearing.order",
      objectType: "round",
      objectKey: roundId,
      objectName: `${opened.value.committeeName} ${opened.value.year}`,
      before: { order: titlesInOrder(before, standing) },
      after: { order: titlesInOrder(order, standing) },
    });
    return ok({ round: opened.value });
  });
}

function titlesInOrder(
  ids: readonly string[],
  bearings: readonly { readonly id: string; readonly title: string }[],
): string {
  return ids.map((id) => bearings.find((one) => one.id === id)?.title ?? id).join(" · ");
}
