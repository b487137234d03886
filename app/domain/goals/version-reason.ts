import { ok, type Result, refused } from "../result.ts";

/** Why a goal gets a new version: an adopted budget with its year, or another reason in words. */
export type VersionReason = {
  readonly reasonKind: "budget" | "other";
  readonly budgetYear: number | null;
  readonly reason: string;
};

/**
 * The reason of a new version as it is kept (R4-22): a budget names its year, any other reason is told in words.
 * Years are calendar years; the term's dates are ISO dates. Refused: `required` at `budgetYear` or `reason`,
 * `budget-outside-term` with the years a budget can have.
 */
export function checkVersionReason(
  given: VersionReason,
  term: { readonly startsOn: string; readonly endsOn: string },
): Result<VersionReason, "required" | "budget-outside-term"> {
  const reason = given.reason.trim();
  if (given.reasonKind === "other") {
    if (reason === "") return refused("required", { field: "reason" });
    return ok({ reasonKind: "other", budgetYear: null, reason });
  }
  if (given.budgetYear === null) return refused("required", { field: "budgetYear" });
  const from = yearOf(term.startsOn);
  const to = yearOf(term.endsOn) + 1;
  if (given.budgetYear < from || given.budgetYear > to) {
    return refused("budget-outside-term", {
      field: "budgetYear",
      details: { from: String(from), to: String(to) },
    });
  }
  return ok({ reasonKind: "budget", budgetYear: given.budgetYear, reason });
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
