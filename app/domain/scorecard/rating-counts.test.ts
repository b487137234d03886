import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RATINGS } from "../indicators/rating.ts";
import { attentionOf, countRatings, countWithoutData } from "./rating-counts.ts";

describe("counts of colours", () => {
  test("name every rating, also those there are none of", () => {
    expect(Object.keys(countRatings([])).sort()).toEqual([...RATINGS].sort());
  });

  test("lose and double nothing, and keep what is without data apart", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...RATINGS)), (ratings) => {
        const counts = countRatings(ratings);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(ratings.length);
        expect(countWithoutData(counts)).toBe(
          ratings.filter((rating) => rating === "noData" || rating === "stale").length,
        );
      }),
    );
  });

  test("give every rating a place of its own in the order of reading, red first", () => {
    expect(new Set(RATINGS.map(attentionOf)).size).toBe(RATINGS.length);
    expect(RATINGS.map(attentionOf)).not.toContain(-1);
    expect(attentionOf("red")).toBeLessThan(attentionOf("noData"));
    expect(attentionOf("noData")).toBeLessThan(attentionOf("green"));
  });
});
