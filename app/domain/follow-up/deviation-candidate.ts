import { daysAfter } from "../indicators/part-of-year.ts";
import { type AcceptedDeviation, stateOfDeviation } from "./accepted-deviation.ts";
import { type GoalColour, turnedSince, worstFirst } from "./goal-status.ts";

/** Days before its last in which an accepted deviation is said to lapse soon: time for a meeting to take it up. */
const noticeDays = 60;

/** A goal or an indicator with its colour now and the one before; undefined where it had none. */
export type Standing = {
  readonly id: string;
  readonly colour: GoalColour | undefined;
  readonly colourBefore: GoalColour | undefined;
};

/**
 * What a committee could accept off target until a day (PRODUCT, Follow-up): all that is red or yellow and not accepted already, what
 * has turned worse first and red before yellow; otherwise in the order given. `accepted` holds the ids of what is accepted today.
 */
export function deviationCandidates<Given extends Standing>(
  given: readonly Given[],
  accepted: ReadonlySet<string>,
): readonly (Given & { readonly hasTurned: boolean })[] {
  return given
    .filter(({ id, colour }) => (colour === "red" || colour === "yellow") && !accepted.has(id))
    .map((one) => ({ ...one, hasTurned: turnedSince(one.colourBefore, one.colour) === "worse" }))
    .sort((a, b) => Number(b.hasTurned) - Number(a.hasTurned) || worstFirst(a.colour, b.colour));
}

/** Whether an accepted deviation holds today and lapses by itself within the next 60 days, its last day counted. */
export function lapsesSoon(deviation: AcceptedDeviation, today: string): boolean {
  return (
    stateOfDeviation(deviation, today) === "standing" &&
    deviation.untilOn <= daysAfter(today, noticeDays)
  );
}
