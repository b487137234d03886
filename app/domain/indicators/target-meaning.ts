import type { Comparator } from "./comparator.ts";
import type { Decimal } from "./decimal.ts";
import type { Direction } from "./direction.ts";
import type { Certainty, IndicatorValue } from "./value.ts";

export type TargetKind =
  | "number"
  | "band"
  | "rank"
  | "relative"
  | "yesNo"
  | "benchmark"
  | "text"
  | "observe"
  | "unknown"
  | "missing"
  | "planned";

export type DirectionFrom = "explicit" | "words" | "comparator" | "baseline-slope";

/** One meaning of a target's words. A relative target's value is the amount of the change, not the level it leads to. */
export type TargetMeaning = {
  readonly kind: TargetKind;
  readonly comparator?: Comparator;
  readonly value?: Decimal;
  readonly valueHigh?: Decimal;
  readonly unit?: string;
  /** The target's own year, where its words name one. */
  readonly year?: number;
  readonly direction?: Direction;
  readonly directionFrom?: DirectionFrom;
};

/** A target in its own words beside its meaning (R3-02). A doubtful one is offered with its possible readings. */
export type Target = TargetMeaning & {
  readonly raw: string;
  readonly certainty: Certainty;
  readonly readings: readonly TargetMeaning[];
};

export type TargetContext = {
  /** What a person has said about the indicator; it settles what the words leave open. */
  readonly direction?: Direction;
  /** The status the target starts from, as read. */
  readonly baseline?: IndicatorValue;
  readonly indicatorName?: string;
  /** The indicator's unit, where the target names none. */
  readonly unit?: string;
};

/** What a reader of one form of target found; undefined where the text has another form. */
export type TargetReading = {
  readonly isCertain: boolean;
  readonly meanings: readonly TargetMeaning[];
};
