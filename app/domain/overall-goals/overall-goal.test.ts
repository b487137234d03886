import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkOverallMove,
  checkOverallParent,
  mayBeReadBy,
  mayServe,
  type OverallPlace,
  overallLevelOf,
} from "./overall-goal.ts";

const term = "2026";
const organisation: OverallPlace = { councilTermId: term, areaId: null };
const schools: OverallPlace = { councilTermId: term, areaId: "schools" };
const care: OverallPlace = { councilTermId: term, areaId: "care" };
const next = (place: OverallPlace) => ({ ...place, councilTermId: "2030" });

test.each([
  [organisation, "organisation"],
  [schools, "area"],
] as const)("an overall goal at %j is on the level %s", (place, level) => {
  expect(overallLevelOf(place)).toBe(level);
});

describe("an overall goal that serves another", () => {
  test.each([
    ["a service's, the organisation's", schools, organisation, null],
    ["the organisation's, a service's", organisation, schools, "parent-not-above"],
    ["the organisation's, the organisation's", organisation, organisation, "parent-not-above"],
    ["a service's, another service's", schools, care, "parent-not-above"],
    ["a service's, one of its own service", schools, schools, "parent-not-above"],
    ["a service's, another term's", schools, next(organisation), "parent-of-other-term"],
  ])("%s", (_, child, parent, code) => {
    const answer = checkOverallParent(child, parent);
    expect(answer.ok ? null : answer.refusal).toEqual(code ? { code, field: "parentId" } : null);
  });

  const place = fc.record({
    councilTermId: fc.constantFrom(term, "2030"),
    areaId: fc.constantFrom(null, "schools", "care"),
  });

  test("never stands in a ring, whatever is asked for in whatever order", () => {
    const wishes = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 40 });
    fc.assert(
      fc.property(fc.array(place, { minLength: 8, maxLength: 8 }), wishes, (places, asked) => {
        const parents = new Map<number, number>();
        for (const [child, parent] of asked) {
          const [one, other] = [places[child], places[parent]];
          if (one && other && checkOverallParent(one, other).ok) parents.set(child, parent);
        }
        for (const start of parents.keys()) {
          const above = parents.get(start);
          expect(above).not.toBe(start);
          expect(above === undefined ? undefined : parents.get(above)).toBeUndefined();
        }
      }),
    );
  });
});

describe("an overall goal that changes its place", () => {
  test.each([
    ["to another service while nothing serves it", schools, care, 0, null],
    ["to where it stands already", schools, schools, 3, null],
    ["to another service while goals serve it", schools, care, 3, "areaId"],
    ["to the organisation while goals serve it", schools, organisation, 1, "areaId"],
    ["to another term while goals serve it", schools, next(schools), 1, "councilTermId"],
    ["to another term and service at once", schools, next(care), 1, "councilTermId"],
  ])("%s", (_, before, after, serving, field) => {
    const answer = checkOverallMove(before, after, serving);
    expect(answer.ok ? null : answer.refusal).toEqual(
      field ? { code: "place-in-use", field, details: { count: serving } } : null,
    );
  });
});

test.each([
  ["the organisation's", organisation, true],
  ["its own service's", schools, true],
  ["another service's", care, false],
  ["another term's", next(organisation), false],
  ["its own service's of another term", next(schools), false],
])("a school's goal and an overall goal: %s", (_, overall, expected) => {
  expect(mayServe(schools, overall)).toBe(expected);
});

test.each([
  ["the organisation's, by the organisation's", null, null, null, true],
  ["the organisation's, by a service's", null, null, "schools", true],
  ["a service's, by its own", "schools", null, "schools", true],
  ["a service's, by the organisation's", "schools", null, null, true],
  ["a service's, by another's", "schools", null, "care", false],
  ["the organisation's, by an institution's", null, "bakkeskolen", null, false],
  ["a service's, by an institution's of its own", "schools", "bakkeskolen", "schools", false],
] as const)("an overall goal and an indicator: %s", (_, areaId, institutionId, of, expected) => {
  expect(mayBeReadBy({ areaId }, { institutionId, areaId: of })).toBe(expected);
});
