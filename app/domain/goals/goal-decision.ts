import { ok, type Result, refused } from "../result.ts";

/**
 * Whether a committee can have decided on a goal that day. Dates are ISO dates. Refused at `decidedOn`:
 * `date-in-future`, `date-before-term`.
 */
export function checkDecisionDate(
  decidedOn: string,
  when: { readonly today: string; readonly termStartsOn: string },
): Result<undefined, "date-in-future" | "date-before-term"> {
  if (decidedOn > when.today) return refused("date-in-future", { field: "decidedOn" });
  if (decidedOn < when.termStartsOn) return refused("date-before-term", { field: "decidedOn" });
  return ok();
}

/** A returned goal always says why (R4-10). Refused: `required` at `reason`. */
export function checkReturnReason(reason: string): Result<string, "required"> {
  const told = reason.trim();
  return told === "" ? refused("required", { field: "reason" }) : ok(told);
}
