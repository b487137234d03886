import { describe, expect, test } from "vitest";
import { type BearingOfTerm, bearingsOfTerm, bearingsToServe, newestServed } from "./carried-on.ts";

const bearing = (
  id: string,
  year: number,
  previousBearingId: string | null = null,
  state: BearingOfTerm["state"] = "adopted",
): BearingOfTerm => ({ id, year, previousBearingId, state });

const placesIn = (year: number, bearings: readonly BearingOfTerm[]) =>
  bearingsOfTerm(bearings, year).standing.map(({ id, place }) => [id, place]);

describe("the bearings of a term", () => {
  test("hold until the round adopts its own, drafts or not", () => {
    const bearings = [bearing("new", 2027, "old", "draft"), bearing("old", 2026)];
    expect(placesIn(2027, bearings)).toEqual([["old", "stillInForce"]]);
  });

  test("are one thing where carried on, and say so where left behind", () => {
    const bearings = [
      bearing("carried", 2027, "first"),
      bearing("new", 2027),
      bearing("dropped", 2026),
      bearing("first", 2026),
    ];
    expect(placesIn(2027, bearings)).toEqual([
      ["carried", "ofRound"],
      ["new", "ofRound"],
      ["dropped", "notCarriedOn"],
    ]);
    const { newestOf } = bearingsOfTerm(bearings, 2027);
    expect(newestServed(["first", "carried", "dropped"], newestOf)).toEqual(["carried", "dropped"]);
  });

  test("are followed over several rounds", () => {
    const bearings = [bearing("c", 2028, "b"), bearing("b", 2027, "a"), bearing("a", 2026)];
    const { newestOf, standing } = bearingsOfTerm(bearings, 2028);
    expect(standing.map(({ id }) => id)).toEqual(["c"]);
    expect(newestServed(["a"], newestOf)).toEqual(["c"]);
  });

  test("stand themselves where the one that carried them on was withdrawn", () => {
    const bearings = [
      bearing("gone", 2027, "a", "withdrawn"),
      bearing("other", 2027),
      bearing("a", 2026),
    ];
    const { newestOf } = bearingsOfTerm(bearings, 2027);
    expect(newestServed(["a", "gone"], newestOf)).toEqual(["a"]);
    expect(placesIn(2027, bearings)).toEqual([
      ["other", "ofRound"],
      ["a", "notCarriedOn"],
    ]);
  });

  test("are offered to goals only where they stand in the newest round that adopted any", () => {
    const before = [bearing("old", 2026), bearing("first", 2026)];
    const offered = (bearings: readonly BearingOfTerm[]) =>
      bearingsToServe(bearings).standing.map(({ id }) => id);
    expect(offered([bearing("draft", 2027, "first", "draft"), ...before])).toEqual([
      "old",
      "first",
    ]);
    expect(offered([bearing("second", 2027, "first"), ...before])).toEqual(["second"]);
    expect(offered([])).toEqual([]);
  });

  test("are followed past a withdrawn one to the one after it", () => {
    const bearings = [
      bearing("c", 2028, "b"),
      bearing("b", 2027, "a", "withdrawn"),
      bearing("a", 2026),
    ];
    expect(newestServed(["a", "b"], bearingsOfTerm(bearings, 2028).newestOf)).toEqual(["c"]);
  });
});
