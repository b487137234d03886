import { ok, type Result, refused } from "#app/domain/result.ts";

/** How far down an indicator stands: the municipality's, a service's or an institution's (R3-26). */
export const LEVELS = ["organisation", "area", "institution"] as const;

export type Level = (typeof LEVELS)[number];

type Place = { readonly institutionId: string | null; readonly areaId: string | null };

export function levelOf({ institutionId, areaId }: Place): Level {
  if (institutionId !== null) return "institution";
  return areaId === null ? "organisation" : "area";
}

/**
 * Whether an indicator may add to an overall one: the overall one stands on a level above. With that no circle can
 * arise. Refused: `parent-not-above`.
 */
export function checkParent(child: Place, parent: Place): Result<undefined, "parent-not-above"> {
  return LEVELS.indexOf(levelOf(parent)) < LEVELS.indexOf(levelOf(child))
    ? ok()
    : refused("parent-not-above", { field: "parentId" });
}

/** Whether an indicator may stand on a level while others add to it. Refused: `parts-not-below`. */
export function checkParts(
  own: Place,
  parts: readonly Place[],
): Result<undefined, "parts-not-below"> {
  const isAbove = parts.every((part) => checkParent(part, own).ok);
  return isAbove ? ok() : refused("parts-not-below", { field: "areaId" });
}
