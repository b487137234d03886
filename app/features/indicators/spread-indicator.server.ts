import { can } from "#app/domain/permissions/can.ts";
import { refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import type { UseCaseContext } from "../context.ts";
import { placeKey } from "./carrier-place.ts";
import { findIndicatorById } from "./indicator.repository.server.ts";
import {
  findAllAreasInUse,
  findAllCarriersOf,
  findAllInstitutionsInUse,
} from "./indicator-relations.repository.server.ts";
import { insertCarriersOf } from "./insert-carriers.server.ts";

/**
 * Lets the chosen institutions and services carry a shared indicator. Refused: `not-found`, `not-allowed` to all who do not edit
 * the whole organisation's indicators, `place-unknown`, `already-carried`, and what `insertCarriersOf` refuses.
 */
export function spreadIndicator(
  context: UseCaseContext,
  id: string,
  input: { readonly choices: readonly string[] },
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const shared = await findIndicatorById(writer, organisationId, id);
    if (!shared) return refused("not-found");
    if (!can(context.actor, "indicator.edit", { organisationId, institutionId: null })) {
      return refused("not-allowed");
    }
    const [institutions, areas, carriers] = await Promise.all([
      findAllInstitutionsInUse(writer, organisationId),
      findAllAreasInUse(writer, organisationId),
      findAllCarriersOf(writer, organisationId, id),
    ]);
    const places = new Map(
      [
        ...institutions.map((one) => ({ institutionId: one.id, areaId: null })),
        ...areas.map((one) => ({ institutionId: null, areaId: one.id })),
      ].map((place) => [placeKey(place), place]),
    );
    const inUse = carriers.filter(({ retiredAt }) => retiredAt === null);
    const taken = new Set(inUse.map(placeKey));
    const chosen = [...new Set(input.choices)].map((key) => ({ key, place: places.get(key) }));
    if (chosen.some(({ key }) => taken.has(key))) {
      return refused("already-carried", { field: "choices" });
    }
    const carried = chosen.flatMap(({ place }) => (place ? [{ shared, place }] : []));
    if (carried.length !== chosen.length) return refused("place-unknown", { field: "choices" });
    return insertCarriersOf(writer, context, carried);
  });
}
