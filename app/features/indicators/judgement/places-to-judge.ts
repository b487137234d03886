import type { Actor } from "#app/domain/permissions/can.ts";
import { placesOf } from "#app/domain/permissions/places.ts";

/** The institutions whose indicators' colours an actor may set; everything for the administration. */
export function placesToJudge(actor: Actor): readonly string[] | "all" {
  if (placesOf(actor, "administration").holdsRole) return "all";
  return placesOf(actor, "institutionLeader").institutionIds;
}
