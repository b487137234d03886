import { ok, type Result, refused } from "#app/domain/result.ts";
import { settleTarget } from "./target.ts";
import type { Target, TargetMeaning } from "./target-meaning.ts";
import type { IndicatorValue, ReadValue } from "./value.ts";

/** Chosen where none of the readings is meant: the words stay words, and a person rates them. */
export const keepWords = "words";

type Doubt = "reading-doubtful" | "reading-none" | "reading-words";

/** Names one reading among those of a text, so that a form can say which was chosen; words as they stand have a name of their own. */
export function readingKey(
  reading: Omit<Partial<TargetMeaning>, "kind"> & {
    readonly kind: string;
    readonly number?: string;
  },
): string {
  const { kind, comparator, value, valueHigh, number, unit, direction } = reading;
  if (kind === "text") return keepWords;
  return [kind, comparator, value ?? number, valueHigh, unit, direction]
    .map((part) => part ?? "")
    .join("|");
}

/**
 * The value that a text stands for once a person has chosen among its readings (RULES 20). A certain text
 * needs no choice. Refused: `reading-doubtful` while nothing that fits is chosen, with how many readings there are;
 * `reading-words` where a figure is awaited and none stands in the text; `reading-none` where the text has no reading.
 */
export function confirmValue(read: ReadValue, chosen: string): Result<IndicatorValue, Doubt> {
  if (read.certainty === "certain" || chosen === keepWords) return ok(read.value);
  const reading = read.readings.find((one) => readingKey(one) === chosen);
  if (reading) return ok(reading);
  const isOfWords = read.readings.some(({ kind }) => kind === "text");
  return isOfWords ? refused("reading-words") : doubt(read.readings.length);
}

/** Whether words as they stand are an answer to what is asked of a text: where there are any. */
export function mayStayWords({ value, readings }: ReadValue): boolean {
  return readings.some(({ kind }) => kind === "text") || /\p{L}/u.test(value.raw);
}

/** The same for a target's words. A target kept in words is certain, for nobody need look at it again. */
export function confirmTarget(target: Target, chosen: string): Result<Target, Doubt> {
  if (target.certainty === "certain") return ok(target);
  if (chosen === keepWords) {
    const { year } = target;
    return ok(settleTarget(target, { kind: "text", ...(year === undefined ? {} : { year }) }));
  }
  const reading = target.readings.find((one) => readingKey(one) === chosen);
  return reading ? ok(settleTarget(target, reading)) : doubt(target.readings.length);
}

function doubt(count: number): Result<never, Doubt> {
  return count === 0
    ? refused("reading-none")
    : refused("reading-doubtful", { details: { count } });
}
