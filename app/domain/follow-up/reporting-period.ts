import { ok, type Result, refused } from "#app/domain/result.ts";

/** A reporting period is planned, then open for reports, then frozen for good. */
export const PERIOD_STATES = ["planned", "open", "frozen"] as const;
export type PeriodState = (typeof PERIOD_STATES)[number];

/** Interim or year-end (PRODUCT, Follow-up). */
export const PERIOD_KINDS = ["interim", "yearEnd"] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/**
 * What a goal that nobody has reported on counts as: not due until a period that is about it has been frozen or its day has
 * passed, and without data after that (PRODUCT, Follow-up).
 */
export function statusWithoutReport(isAwaited: boolean): "notDue" | "noData" {
  return isAwaited ? "noData" : "notDue";
}

/** Opens a planned period. Refused: "period-already-open", "period-frozen". */
export function openPeriod(
  state: PeriodState,
): Result<"open", "period-already-open" | "period-frozen"> {
  if (state === "open") return refused("period-already-open");
  return state === "frozen" ? refused("period-frozen") : ok("open");
}

/**
 * Freezes an open period: what is reported stands, and later corrections are new entries. Refused: "period-not-open" for a planned
 * one, "period-frozen" for one that is frozen already.
 */
export function freezePeriod(
  state: PeriodState,
): Result<"frozen", "period-not-open" | "period-frozen"> {
  if (state === "planned") return refused("period-not-open");
  return state === "frozen" ? refused("period-frozen") : ok("frozen");
}
