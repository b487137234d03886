import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RATINGS } from "#app/domain/indicators/rating.ts";
import {
  COLUMNS,
  GROUPINGS,
  KINDS,
  PERSPECTIVES,
  readScorecardQuery,
  SORTS,
  scorecardHref,
} from "./scorecard-query.ts";

const plainQuery = readScorecardQuery(new URLSearchParams());
const nullable = <Name extends string>(names: readonly Name[]) =>
  fc.option(fc.constantFrom(...names), { nil: null });

const queries = fc.record({
  words: fc.string({ maxLength: 100 }).map((words) => words.trim()),
  colour: nullable(RATINGS),
  perspective: nullable(PERSPECTIVES),
  kind: nullable(KINDS),
  institution: fc.constantFrom("", "bakkeskolen", "center-2"),
  isMine: fc.boolean(),
  sort: fc.constantFrom(...SORTS),
  isDescending: fc.boolean(),
  grouping: nullable(GROUPINGS),
  columns: fc.subarray([...COLUMNS]).map((columns) => (columns.length > 0 ? columns : null)),
  showsAll: fc.boolean(),
  page: fc.integer({ min: 1, max: 10_000 }),
  opened: fc.constantFrom("", "0192f0c1-aaaa-7bbb-8ccc-1234567890ab"),
});

describe("a scorecard's address", () => {
  test("without anything has the defaults and stays bare", () => {
    expect(plainQuery).toMatchObject({ sort: "attention", page: 1, columns: null, colour: null });
    expect(scorecardHref("/styringskort", plainQuery)).toBe("/styringskort");
  });

  test("says again what it was read from", () => {
    fc.assert(
      fc.property(queries, (query) => {
        const href = scorecardHref("/styringskort", query);
        const { search } = new URL(href, "http://localhost");
        expect(readScorecardQuery(new URLSearchParams(search))).toEqual(query);
      }),
    );
  });

  test("falls back where it makes no sense, whatever it says", () => {
    const names = ["ord", "farve", "perspektiv", "art", "institution", "sorter", "kolonne", "side"];
    const pairs = fc.array(fc.tuple(fc.constantFrom(...names), fc.string()), { maxLength: 8 });
    fc.assert(
      fc.property(pairs, (given) => {
        const query = readScorecardQuery(new URLSearchParams(given));
        expect(SORTS).toContain(query.sort);
        expect(query.page).toBeGreaterThan(0);
        expect(query.words.length).toBeLessThanOrEqual(100);
        expect(query.institution).toMatch(/^[\w-]{0,80}$/);
      }),
    );
  });

  test.each(["0", "-1", "1e3", "abc", "99999999", "1.5", ""])(
    "reads page %j as the first",
    (side) => {
      expect(readScorecardQuery(new URLSearchParams({ side })).page).toBe(1);
    },
  );
});
