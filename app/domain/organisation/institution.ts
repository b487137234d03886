import { ok, type Result, refused } from "../result.ts";

export type InstitutionScope = "core" | "support";

type Choice = { readonly retiredAt: string | null };
type AreaChoice = Choice & { readonly committeeId: string | null };

/**
 * Whether an institution can stand in an area and be of a type. Both must exist and be in use: refused
 * `unknown-choice` at the field. A core service takes part in a committee's cycle, so its area must lie under
 * a committee: refused `core-needs-committee`. A support function is steered by the top management and may
 * stand in any area (R4-23).
 */
export function checkInstitutionPlace(place: {
  readonly scope: InstitutionScope;
  readonly type: Choice | undefined;
  readonly area: AreaChoice | undefined;
}): Result<undefined, "unknown-choice" | "core-needs-committee"> {
  const { scope, type, area } = place;
  if (!type || type.retiredAt !== null) {
    return refused("unknown-choice", { field: "institutionTypeId" });
  }
  if (!area || area.retiredAt !== null) return refused("unknown-choice", { field: "areaId" });
  if (scope === "core" && area.committeeId === null) {
    return refused("core-needs-committee", { field: "areaId" });
  }
  return ok();
}
