import type { IndicatorRating, Rating } from "./rating.ts";

export const OVERRIDE_COLOURS = ["green", "yellow", "red"] as const;
export type OverrideColour = (typeof OVERRIDE_COLOURS)[number];

/** A person's colour in place of the computed one (RULES 9). */
export type RatingOverride = {
  readonly id: string;
  readonly year: number;
  readonly rating: OverrideColour;
  readonly reason: string;
  /** What the rules gave when the person decided. */
  readonly automaticRating: string;
  /** The figure the person had before them; null where there was none. */
  readonly measurementId: string | null;
  readonly createdAt: string;
};

/** Why an override waits to be confirmed: a newer figure, or rules that now give another colour. */
export type Reopening = "newer-result" | "other-colour";

export type StandingOverride<O extends RatingOverride = RatingOverride> = {
  readonly override: O;
  /** Undefined while it is in force. */
  readonly reopened: Reopening | undefined;
};

/**
 * Whether a year's override is in force (RULES 9). It stands on the figure that was known when it was made: a newer one, or
 * one taken back, opens it again, and so does a changed target or benchmark that gives another colour than then. Until a person
 * confirms it, the computed colour holds.
 */
export function standingOverride<O extends RatingOverride>(
  overrides: readonly O[],
  year: number,
  resultId: string | undefined,
  automatic: IndicatorRating,
): StandingOverride<O> | undefined {
  const [override] = overrides
    .filter((one) => one.year === year)
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  if (!override) return undefined;
  if ((resultId ?? null) !== override.measurementId) return { override, reopened: "newer-result" };
  const isOther = isColour(automatic.rating) && automatic.rating !== override.automaticRating;
  return { override, reopened: isOther ? "other-colour" : undefined };
}

/** The rating a page shows first: the override while it is in force, else what the rules give. */
export function ratingInForce(
  automatic: IndicatorRating,
  standing: StandingOverride | undefined,
): Rating {
  return standing && standing.reopened === undefined ? standing.override.rating : automatic.rating;
}

function isColour(rating: Rating): boolean {
  return OVERRIDE_COLOURS.some((colour) => colour === rating);
}
