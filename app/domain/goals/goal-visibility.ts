import type { VersionState } from "./goal-text.ts";

/** How much of an unfinished goal a person may see, as `can` has decided. */
export type GoalViewer = { readonly seesDrafts: boolean; readonly seesSubmitted: boolean };

/**
 * Whether a person may see a version: approved texts are for everybody in the organisation, submitted ones for
 * the committee too, drafts and returned ones stay with those who write them.
 */
export function maySeeVersion(state: VersionState, viewer: GoalViewer): boolean {
  if (state === "approved" || viewer.seesDrafts) return true;
  return state === "submitted" && viewer.seesSubmitted;
}

/**
 * The version that stands for a goal in lists and on its page: the approved one in force, else the latest if the
 * person may see it, else none.
 */
export function versionInForce<
  Version extends { readonly number: number; readonly state: VersionState },
>(approved: Version | null, latest: Version, viewer: GoalViewer): Version | null {
  if (approved) return approved;
  return maySeeVersion(latest.state, viewer) ? latest : null;
}
