import type { Comparator } from "./comparator.ts";
import type { Target } from "./target-meaning.ts";

/** Which sentence of the messages tells what a target means. */
export type TargetPhrase =
  | "more-than"
  | "at-least"
  | "less-than"
  | "at-most"
  | "exactly"
  | "between"
  | "rank-better-than"
  | "rank-at-least"
  | "increase-by"
  | "increase-by-more-than"
  | "decrease-by"
  | "decrease-by-more-than"
  | "yes"
  | "observe"
  | "unknown"
  | "missing"
  | "planned"
  | "in-words";

/** A target as a phrase with its figures; the numbers are decimal strings that the page writes in its own language. */
export type PrintedTarget = {
  readonly code: TargetPhrase;
  readonly values: {
    readonly value?: string;
    readonly valueHigh?: string;
    readonly unit?: string;
    readonly raw?: string;
  };
};

const LEVELS: Readonly<Record<Comparator, TargetPhrase>> = {
  ">": "more-than",
  ">=": "at-least",
  "<": "less-than",
  "<=": "at-most",
  "=": "exactly",
  between: "between",
};

/**
 * What a confirmed target means, as a phrase code and its figures, so that "Ikke over 6 %" can be shown as "højst 6 %" beside its own
 * words. A doubtful target, a benchmark and text keep their own words ("in-words").
 */
export function printTarget(target: Target): PrintedTarget {
  const { kind, value, valueHigh, unit, raw } = target;
  if (kind === "observe" || kind === "unknown" || kind === "missing" || kind === "planned") {
    return { code: kind, values: {} };
  }
  if (kind === "yesNo") return { code: "yes", values: {} };
  if (target.certainty === "doubtful" || target.comparator === undefined || value === undefined) {
    return { code: "in-words", values: { raw } };
  }
  return {
    code: phraseOf(target, target.comparator),
    values: {
      value,
      ...(valueHigh === undefined ? {} : { valueHigh }),
      ...(unit === undefined ? {} : { unit }),
    },
  };
}

function phraseOf({ kind, direction }: Target, comparator: Comparator): TargetPhrase {
  if (kind === "rank") return comparator === "<" ? "rank-better-than" : "rank-at-least";
  if (kind !== "relative") return LEVELS[comparator];
  const isStrict = comparator === ">" || comparator === "<";
  if (direction === "decreaseBy") return isStrict ? "decrease-by-more-than" : "decrease-by";
  return isStrict ? "increase-by-more-than" : "increase-by";
}
