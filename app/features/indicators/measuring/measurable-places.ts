import { type Actor, can } from "#app/domain/permissions/can.ts";

/** The institutions whose indicators a person may measure; "all" for those who may measure the whole organisation's. */
export function measurablePlaces(actor: Actor): readonly string[] | "all" {
  const { organisationId } = actor;
  if (can(actor, "indicator.measure", { organisationId, institutionId: null })) return "all";
  const places = actor.assignments.flatMap(({ institutionId }) => institutionId ?? []);
  return [...new Set(places)].filter((institutionId) =>
    can(actor, "indicator.measure", { organisationId, institutionId }),
  );
}
