import { ok, type Result, refused } from "#app/domain/result.ts";
import type { PeriodState } from "./reporting-period.ts";

type CorrectionRefusal =
  | "period-not-frozen"
  | "nothing-to-correct"
  | "changed-meanwhile"
  | "correction-reason-missing";

/**
 * Whether what was reported in a period may be corrected by a new entry (PRODUCT, follow-up: what is frozen stands, later
 * corrections are new entries). Refused: `period-not-frozen` while the report itself can still be changed, `nothing-to-correct`
 * where none was submitted, `changed-meanwhile` where another entry has come since the one that was read, and
 * `correction-reason-missing`.
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
  if (newestId === undefined) return refused("nothing-to-correct");
  if (newestId !== correctsId) return refused("changed-meanwhile");
  if (reason.trim() === "") {
    return refused("correction-reason-missing", { field: "correctionReason" });
  }
  return ok();
}
