import { RATINGS, type Rating } from "../indicators/rating.ts";

export type RatingCounts = Readonly<Record<Rating, number>>;

/** Ratings that say that a figure is wanting where one could be expected (RULES 6). */
const withoutData: readonly Rating[] = ["noData", "stale"];

/** How many there are of each rating; each is named, also where there is none. */
export function countRatings(ratings: readonly Rating[]): RatingCounts {
  const counts = Object.fromEntries(RATINGS.map((rating) => [rating, 0])) as Record<Rating, number>;
  for (const rating of ratings) counts[rating] += 1;
  return counts;
}

/** How many have no figure where one could be expected: counted by themselves, never among the colours (RULES 6). */
export function countWithoutData(counts: RatingCounts): number {
  return withoutData.reduce((sum, rating) => sum + counts[rating], 0);
}

/** What a person reads first: what is red, then yellow, then what cannot be told, and what goes well last. */
const attention: readonly Rating[] = [
  "red",
  "yellow",
  "noData",
  "stale",
  "manual",
  "tooEarly",
  "notPublished",
  "notDue",
  "green",
  "notRated",
  "notApplicable",
];

/** The place of a rating in the order a person reads: lower is read first. */
export function attentionOf(rating: Rating): number {
  return attention.indexOf(rating);
}
