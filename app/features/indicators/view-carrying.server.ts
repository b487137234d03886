import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { placeKey } from "./carrier-place.ts";
import { findAllIndicators, findIndicatorById } from "./indicator.repository.server.ts";
import { headOf } from "./indicator-head-model.server.ts";
import { findInstitutionOfIndicators } from "./indicator-place.repository.server.ts";
import {
  findAllAreasInUse,
  findAllCarriersOf,
  findAllInstitutionsInUse,
  findAllSharedIndicators,
} from "./indicator-relations.repository.server.ts";

/** The shared indicators that an institution may yet carry. Refused: `not-found`, `not-allowed`. */
export async function viewCarrying(context: UseCaseContext, slug: string) {
  const { db, organisationId } = context;
  const institution = await findInstitutionOfIndicators(db, organisationId, slug);
  if (!institution) return refused("not-found");
  const institutionId = institution.id;
  if (!can(context.actor, "indicator.edit", { organisationId, institutionId })) {
    return refused("not-allowed");
  }
  const [shared, own] = await Promise.all([
    findAllSharedIndicators(db, organisationId),
    findAllIndicators(db, organisationId, { institutionId }),
  ]);
  const carried = new Set(own.map(({ sharedFromId }) => sharedFromId));
  return ok({
    institution: { slug, name: institution.name },
    choices: shared
      .filter(({ id }) => !carried.has(id))
      .map(({ id, name, description, unit }) => ({
        value: id,
        label: unit ? `${name} (${unit})` : name,
        description,
      })),
  });
}

/** The places that may yet carry a shared indicator. Refused: `not-found` where it is not shared, `not-allowed`. */
export async function viewSpreading(context: UseCaseContext, id: string) {
  const { db, organisationId } = context;
  const row = await findIndicatorById(db, organisationId, id);
  if (row?.isShared !== 1) return refused("not-found");
  const [institutions, areas, carriers] = await Promise.all([
    findAllInstitutionsInUse(db, organisationId),
    findAllAreasInUse(db, organisationId),
    findAllCarriersOf(db, organisationId, id),
  ]);
  if (!can(context.actor, "indicator.edit", { organisationId, institutionId: null })) {
    return refused("not-allowed");
  }
  const taken = new Set(carriers.filter(({ retiredAt }) => retiredAt === null).map(placeKey));
  const places = [
    ...institutions.map((one) => ({ institutionId: one.id, areaId: null, name: one.name })),
    ...areas.map((one) => ({ institutionId: null, areaId: one.id, name: one.name })),
  ];
  return ok({
    head: headOf(row),
    choices: places
      .map((place) => ({ value: placeKey(place), label: place.name }))
      .filter(({ value }) => !taken.has(value)),
  });
}
