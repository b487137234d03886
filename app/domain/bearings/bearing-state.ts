/** A bearing is drafted, adopted by the committee, and can be withdrawn; it is never deleted (R4-08). */
export type BearingState = "draft" | "adopted" | "withdrawn";

/** A bearing as the rules see it: its state, the version in force and the one being prepared, if any. */
export type BearingStanding = {
  readonly state: BearingState;
  readonly versionNumber: number;
  /** Number of a version that awaits adoption beside the adopted one; null where there is none. */
  readonly pendingNumber: number | null;
};

/**
 * Number of the version that awaits the committee's adoption: the first one of a draft, or the new version of
 * an adopted bearing. Null where nothing awaits adoption.
 */
export function awaitingVersion(bearing: BearingStanding): number | null {
  if (bearing.state === "draft") return bearing.versionNumber;
  if (bearing.state === "adopted") return bearing.pendingNumber;
  return null;
}
