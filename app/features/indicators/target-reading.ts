import { confirmTarget } from "#app/domain/indicators/confirm-reading.ts";
import { type PrintedTarget, printTarget } from "#app/domain/indicators/print-target.ts";
import { readTarget, settleTarget } from "#app/domain/indicators/target.ts";
import type { Target, TargetContext } from "#app/domain/indicators/target-meaning.ts";

/** How sure the reading of a target's words is, by which of the messages tells it; nothing is said of an empty field. */
export const READING_STATES = ["read", "words", "several", "none", "otherYear"] as const;

export type ReadingState = (typeof READING_STATES)[number] | "empty";

export type TargetReadingOfForm = {
  readonly state: ReadingState;
  /** What the words mean, or may mean. */
  readonly phrases: readonly PrintedTarget[];
  /** The year the words name, where it is another than the row's. */
  readonly namedYear?: number;
};

/** What is said beside a target's words while they are typed, and when the form comes back; the same on the server and in the browser. */
export function readingOfForm(
  raw: string,
  year: number | undefined,
  chosen: string,
  context: TargetContext,
): TargetReadingOfForm {
  if (raw.trim() === "") return { state: "empty", phrases: [] };
  const target = readTarget(raw, context);
  if (target.year !== undefined && year !== undefined && target.year !== year) {
    return { state: "otherYear", phrases: [], namedYear: target.year };
  }
  const confirmed = confirmTarget(target, chosen);
  if (confirmed.ok) return certainReading(confirmed.value);
  const phrases = target.readings.map((reading) => printTarget(settleTarget(target, reading)));
  return { state: phrases.length === 0 ? "none" : "several", phrases };
}

function certainReading(target: Target): TargetReadingOfForm {
  const printed = printTarget(target);
  return printed.code === "in-words"
    ? { state: "words", phrases: [] }
    : { state: "read", phrases: [printed] };
}
