import { RATINGS, type Rating } from "#app/domain/indicators/rating.ts";
import type { GoalColour } from "./goal-status.ts";

export type ColourReason = "all-green" | "all-yellow" | "all-red" | "mixture" | "none-rated";

/** What the indicators suggest for a goal, why, and how many there are of each rating. */
export type ColourSuggestion = {
  readonly suggestion: GoalColour | "noData";
  readonly reason: ColourReason;
  readonly counts: Readonly<Record<Rating, number>>;
};

/**
 * The colour that a goal's indicators suggest (RULES 10): all green is green, all red is red, anything between is yellow, and none rated
 * is no data. Indicators without a colour do not count, but their numbers are given. It is a suggestion; a person decides.
 */
export function suggestGoalColour(ratings: readonly Rating[]): ColourSuggestion {
  const counts = Object.fromEntries(RATINGS.map((rating) => [rating, 0])) as Record<Rating, number>;
  for (const rating of ratings) counts[rating] += 1;
  const rated = counts.green + counts.yellow + counts.red;
  if (rated === 0) return { suggestion: "noData", reason: "none-rated", counts };
  if (counts.green === rated) return { suggestion: "green", reason: "all-green", counts };
  if (counts.red === rated) return { suggestion: "red", reason: "all-red", counts };
  const reason = counts.yellow === rated ? "all-yellow" : "mixture";
  return { suggestion: "yellow", reason, counts };
}
