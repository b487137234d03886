import { ok, type Result, refused } from "#app/domain/result.ts";
import type { PeriodState } from "./reporting-period.ts";

type CorrectionRefusal = "period-not-frozen" | "changed-meanwhile" | "correction-reason-missing";

/** Stands for the entry that is corrected where none was handed in before the freeze: the new one is late. */
export const NO_ENTRY = "none";

/**
 * Whether a frozen period may have a new entry, a correction or a late report (PRODUCT, follow-up: what is frozen stands, later
 * corrections are new entries). Refused: `period-not-frozen` while the report itself can still be changed,
 * `changed-meanwhile` where another entry has come since the one that was read, and `correction-reason-missing`.
 */
export function checkCorrection(correction: {
  readonly periodState: PeriodState;
  /** The newest submitted entry of the goal in the period. */
  readonly newestId: string | undefined;
  /** The entry that the person has read and corrects. */
  readonly correctsId: string;
  readonly reason: string;
}): Result<undefined, CorrectionRefusal> {
  const { periodState, newestId, correctsId, reason } = correction;
  if (periodState !== "frozen") return refused("period-not-frozen");
  if ((newestId ?? NO_ENTRY) !== correctsId) return refused("changed-meanwhile");
  if (reason.trim() === "") {
    return refused("correction-reason-missing", { field: "correctionReason" });
  }
  return ok();
}
