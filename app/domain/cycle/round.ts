import { ok, type Result, refused } from "../result.ts";
import type { StepState } from "./step.ts";

export type NewRound = { readonly year: number };

/** The round a new one grows out of: the committee's newest. */
export type LastRound = {
  readonly id: string;
  readonly year: number;
  readonly followUp: StepState;
};

/**
 * Whether a committee can open a round for a year, and which round it grows out of (R4-01). The year is a
 * calendar year inside the council term (ISO dates, both days included). A committee has one round a year, and
 * rounds follow each other. The next round opens from the last one's follow-up, so that follow-up must be open or
 * closed: it may still be open, because the year-end status comes after the new round has begun.
 * Refused, all at `year`: `year-outside-term`, `round-exists`, `year-before-last-round`, `last-round-not-followed-up`.
 */
export function checkNewRound(
  round: NewRound,
  term: { readonly startsOn: string; readonly endsOn: string },
  last: LastRound | null,
): Result<
  { previousRoundId: string | null },
  "year-outside-term" | "round-exists" | "year-before-last-round" | "last-round-not-followed-up"
> {
  const from = Number(term.startsOn.slice(0, 4));
  const to = Number(term.endsOn.slice(0, 4));
  if (round.year < from || round.year > to) {
    return refused("year-outside-term", {
      field: "year",
      details: { from: String(from), to: String(to) },
    });
  }
  if (!last) return ok({ previousRoundId: null });
  const about = { field: "year", details: { year: String(last.year) } };
  if (round.year === last.year) return refused("round-exists", about);
  if (round.year < last.year) return refused("year-before-last-round", about);
  if (last.followUp === "planned") return refused("last-round-not-followed-up", about);
  return ok({ previousRoundId: last.id });
}
