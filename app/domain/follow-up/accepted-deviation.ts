import { ok, type Result, refused } from "#app/domain/result.ts";
import type { GoalColour } from "./goal-status.ts";

/** A committee's leave to stand off target until a day (PRODUCT, Follow-up). It never changes a colour. */
export type AcceptedDeviation = {
  /** ISO date of the decision. */
  readonly decidedOn: string;
  /** The last day it holds, ISO date. */
  readonly untilOn: string;
  readonly withdrawnAt: string | null;
};

export type DeviationState = "standing" | "lapsed" | "withdrawn" | "notYet";

/**
 * Whether an accepted deviation holds on a day: from the day of the decision through its last day, and not on the day after, when it lapses
 * by itself; not once it is withdrawn.
 */
export function stateOfDeviation(deviation: AcceptedDeviation, today: string): DeviationState {
  if (deviation.withdrawnAt !== null) return "withdrawn";
  if (today < deviation.decidedOn) return "notYet";
  return today <= deviation.untilOn ? "standing" : "lapsed";
}

/** A council term by its first and last day, ISO dates. */
export type TermDays = { readonly startsOn: string; readonly endsOn: string };

/**
 * The last day on which a deviation decided on a day can hold: the last of the council term it was decided in, since a committee
 * does not bind the one that comes after it. Undefined where no term holds the day.
 */
export function lastDayOfDeviation(
  terms: readonly TermDays[],
  decidedOn: string,
): string | undefined {
  return terms.find(({ startsOn, endsOn }) => startsOn <= decidedOn && decidedOn <= endsOn)?.endsOn;
}

/**
 * Checks the days of a deviation to be accepted. Refused: "decided-in-future" for a decision after today, "until-before-decision" for a
 * last day before it, "until-passed" for a last day that is over already, "until-after-term" for one beyond the council term.
 */
export function checkDeviationDays(
  { decidedOn, untilOn }: Pick<AcceptedDeviation, "decidedOn" | "untilOn">,
  today: string,
  terms: readonly TermDays[],
): Result<
  undefined,
  "decided-in-future" | "until-before-decision" | "until-passed" | "until-after-term"
> {
  if (decidedOn > today) return refused("decided-in-future", { field: "decidedOn" });
  if (untilOn < decidedOn) return refused("until-before-decision", { field: "untilOn" });
  if (untilOn < today) return refused("until-passed", { field: "untilOn" });
  const lastDay = lastDayOfDeviation(terms, decidedOn);
  return lastDay !== undefined && untilOn > lastDay
    ? refused("until-after-term", { field: "untilOn" })
    : ok();
}

/**
 * A deviation is accepted for something off target (PRODUCT, Follow-up). Refused: "on-target" for what is green. What has no colour
 * yet can be accepted ahead, when it is known that the target will be missed.
 */
export function checkIsOffTarget(colour: GoalColour | undefined): Result<undefined, "on-target"> {
  return colour === "green" ? refused("on-target") : ok();
}

/**
 * The deviation that is shown beside a year's colour: the one accepted last that holds today and whose decision concerns the year, that is a
 * year from the one before the decision through that of its last day.
 */
export function deviationOfYear<Deviation extends AcceptedDeviation>(
  deviations: readonly Deviation[],
  year: number,
  today: string,
): Deviation | undefined {
  return deviations
    .filter((one) => stateOfDeviation(one, today) === "standing")
    .filter((one) => yearOf(one.decidedOn) - 1 <= year && year <= yearOf(one.untilOn))
    .sort((a, b) => (a.decidedOn < b.decidedOn ? 1 : -1))[0];
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
