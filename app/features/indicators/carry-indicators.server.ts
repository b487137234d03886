import { refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllIndicators, findIndicatorsByIds } from "./indicator.repository.server.ts";
import { findInstitutionOfIndicators } from "./indicator-place.repository.server.ts";
import { insertCarriersOf } from "./insert-carriers.server.ts";

/**
 * Lets an institution carry the chosen shared indicators. Refused: `not-found`, `already-carried`, and what
 * `insertCarriersOf` refuses.
 */
export function carryIndicators(
  context: UseCaseContext,
  institutionSlug: string,
  input: { readonly choices: readonly string[] },
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const institution = await findInstitutionOfIndicators(writer, organisationId, institutionSlug);
    if (!institution) return refused("not-found");
    const institutionId = institution.id;
    const ids = [...new Set(input.choices)];
    const shared = await findIndicatorsByIds(writer, organisationId, ids);
    if (shared.length !== ids.length) return refused("not-found");
    const own = await findAllIndicators(writer, organisationId, { institutionId });
    const carried = new Set(own.map(({ sharedFromId }) => sharedFromId));
    if (ids.some((id) => carried.has(id))) return refused("already-carried", { field: "choices" });
    const place = { institutionId, areaId: null };
    return insertCarriersOf(
      writer,
      context,
      shared.map((one) => ({ shared: one, place })),
    );
  });
}
