import { ok, type Result, refused } from "../result.ts";

export type TermDates = {
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
};

/**
 * Whether a council term can stand beside the others. Dates are ISO dates, both days included.
 * Refused: `ends-before-start`; `terms-overlap` with the name of the other term, since a day belongs to
 * one council only (R4-21: goals hold for one term).
 */
export function checkCouncilTerm(
  term: TermDates,
  others: readonly TermDates[],
): Result<undefined, "ends-before-start" | "terms-overlap"> {
  if (term.endsOn <= term.startsOn) return refused("ends-before-start", { field: "endsOn" });
  const other = others.find((one) => one.startsOn <= term.endsOn && term.startsOn <= one.endsOn);
  if (other) return refused("terms-overlap", { field: "startsOn", details: { name: other.name } });
  return ok();
}
