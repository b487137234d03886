import { ok, type Result, refused } from "../result.ts";
import type { BearingStanding } from "./bearing-state.ts";

/**
 * Which version an edit may change: a draft's own, or the new version that awaits adoption. The adopted text
 * is never changed (RULES 18). Refused: `already-adopted`, `withdrawn`.
 */
export function editableVersion(
  bearing: BearingStanding,
): Result<number, "already-adopted" | "withdrawn"> {
  if (bearing.state === "withdrawn") return refused("withdrawn");
  if (bearing.state === "draft") return ok(bearing.versionNumber);
  return bearing.pendingNumber === null ? refused("already-adopted") : ok(bearing.pendingNumber);
}

/**
 * Number of the next version of an adopted bearing, which needs a reason and a new decision.
 * Refused: `not-adopted` (a draft is edited in place), `withdrawn`, `version-pending` when one awaits
 * adoption already, `reason-missing`, `unchanged` when neither title nor text differs.
 */
export function nextVersion(
  bearing: BearingStanding,
  before: { readonly title: string; readonly text: string },
  after: { readonly title: string; readonly text: string; readonly reason: string },
): Result<
  number,
  "not-adopted" | "withdrawn" | "version-pending" | "reason-missing" | "unchanged"
> {
  if (bearing.state === "withdrawn") return refused("withdrawn");
  if (bearing.state === "draft") return refused("not-adopted");
  if (bearing.pendingNumber !== null) return refused("version-pending");
  if (after.reason.trim() === "") return refused("reason-missing", { field: "reason" });
  if (before.title === after.title && before.text === after.text) {
    return refused("unchanged", { field: "text" });
  }
  return ok(bearing.versionNumber + 1);
}

/**
 * Whether a bearing can be withdrawn, with a reason that stays with it.
 * Refused: `withdrawn` when it is already, `reason-missing`.
 */
export function checkWithdrawal(
  bearing: Pick<BearingStanding, "state">,
  reason: string,
): Result<undefined, "withdrawn" | "reason-missing"> {
  if (bearing.state === "withdrawn") return refused("withdrawn");
  if (reason.trim() === "") return refused("reason-missing", { field: "reason" });
  return ok();
}
