import { can } from "#app/domain/permissions/can.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../../context.ts";
import { findAllIndicators, type IndicatorRow } from "../indicator.repository.server.ts";
import { findAllServices } from "./quality.repository.server.ts";

/** A service whose indicators are looked at together: an institution, an area, or the whole organisation. */
export type QualityPlace = {
  /** As it stands in the address. */
  readonly key: string;
  /** Empty for the whole organisation. */
  readonly name: string;
  readonly institutionSlug: string | null;
  readonly isSchool: boolean;
  readonly rows: readonly IndicatorRow[];
};

export const wholeOrganisation = "alle";
const school = /skole|skule|school/iu;

/** Every service with indicators in use, the whole organisation first. Refused: `not-allowed`. */
export async function loadPlaces(
  context: UseCaseContext,
): Promise<Result<readonly QualityPlace[], "not-allowed">> {
  const { db, organisationId } = context;
  if (!can(context.actor, "organisation.view", context)) return refused("not-allowed");
  const [rows, services] = await Promise.all([
    findAllIndicators(db, organisationId),
    findAllServices(db, organisationId),
  ]);
  const typeOf = new Map(services.map(({ id, typeName }) => [id, typeName]));
  const places = new Map<string, IndicatorRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    places.set(key, [...(places.get(key) ?? []), row]);
  }
  return ok(
    [...places].map(([key, group]) => {
      const first = group[0];
      return {
        key,
        name: first?.institutionName ?? (first?.areaId ? (first.areaName ?? "") : ""),
        institutionSlug: first?.institutionSlug ?? null,
        isSchool: school.test(typeOf.get(first?.institutionId ?? "") ?? ""),
        rows: group,
      };
    }),
  );
}

/** The place an address names, else the reader's own, else the first in which there is something to see, else the first. */
export function chosenPlace<Place extends QualityPlace>(
  { actor }: Pick<UseCaseContext, "actor">,
  places: readonly Place[],
  key: string | null,
  hasSomething: (place: Place) => boolean = () => true,
): Place | undefined {
  const own = new Set(actor.assignments.map(({ institutionId }) => institutionId));
  const isOwn = ({ institutionSlug, rows: [first] }: QualityPlace) =>
    institutionSlug !== null && own.has(first?.institutionId ?? null);
  return (
    places.find((place) => place.key === key) ??
    places.find(isOwn) ??
    places.find(hasSomething) ??
    places[0]
  );
}

function keyOf({ institutionSlug, institutionId, areaId }: IndicatorRow): string {
  if (institutionId !== null) return institutionSlug ?? institutionId;
  return areaId === null ? wholeOrganisation : `omraade-${areaId}`;
}
