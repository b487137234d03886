import type { ShownYear } from "../indicator-model.ts";

/** One institution in a comparison. A hidden one has too few answers, or would give away one that has. */
export type ComparedUnit = {
  readonly id: string;
  readonly name: string | null;
  readonly isThis: boolean;
  /** The shared indicator of all of them; the others are its parts. */
  readonly isWhole: boolean;
  readonly value: number | null;
  readonly respondents: number | null;
  readonly isHidden: boolean;
  readonly year: ShownYear;
};

export type ComparisonOrder = "value" | "name";
