import { ok, type Result, refused } from "../result.ts";

/** Whose an overall goal is, and in which council term: a service's, or the whole organisation's where no service is named. */
export type OverallPlace = {
  readonly councilTermId: string;
  readonly areaId: string | null;
};

export type OverallLevel = "organisation" | "area";

export function overallLevelOf({ areaId }: Pick<OverallPlace, "areaId">): OverallLevel {
  return areaId === null ? "organisation" : "area";
}

/**
 * Whether an overall goal may serve another: a service's serves one of the whole organisation in the same council term, and
 * nothing stands above the organisation's own (R3-26). As the one above is always on a level above, no ring can arise.
 * Refused at `parentId`: `parent-not-above`, `parent-of-other-term`.
 */
export function checkOverallParent(
  child: OverallPlace,
  parent: OverallPlace,
): Result<undefined, "parent-not-above" | "parent-of-other-term"> {
  if (overallLevelOf(child) !== "area" || overallLevelOf(parent) !== "organisation") {
    return refused("parent-not-above", { field: "parentId" });
  }
  return child.councilTermId === parent.councilTermId
    ? ok()
    : refused("parent-of-other-term", { field: "parentId" });
}

/**
 * Whether an overall goal may change its place. What serves it was chosen for the place it has, so it stays there as long as
 * anything does. Refused: `place-in-use` with how many serve it.
 */
export function checkOverallMove(
  before: OverallPlace,
  after: OverallPlace,
  serving: number,
): Result<undefined, "place-in-use"> {
  const field = before.councilTermId === after.councilTermId ? "areaId" : "councilTermId";
  const isMoved = field === "councilTermId" || before.areaId !== after.areaId;
  return isMoved && serving > 0
    ? refused("place-in-use", { field, details: { count: serving } })
    : ok();
}

/** Whether an institution's goal may serve an overall one: the organisation's or its own service's, of its own term. */
export function mayServe(goal: OverallPlace, overall: OverallPlace): boolean {
  return (
    goal.councilTermId === overall.councilTermId &&
    (overall.areaId === null || overall.areaId === goal.areaId)
  );
}

/**
 * Whether an overall goal may be read by an indicator. No single institution's figure shows how a service or the organisation
 * goes, and a service is not read by another's.
 */
export function mayBeReadBy(
  overall: Pick<OverallPlace, "areaId">,
  indicator: { readonly institutionId: string | null; readonly areaId: string | null },
): boolean {
  if (indicator.institutionId !== null) return false;
  return (
    overall.areaId === null || indicator.areaId === null || indicator.areaId === overall.areaId
  );
}
