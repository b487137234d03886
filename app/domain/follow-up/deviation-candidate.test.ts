import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deviationCandidates, lapsesSoon, type Standing } from "./deviation-candidate.ts";

const standing = (
  id: string,
  colour: Standing["colour"],
  colourBefore: Standing["colourBefore"] = undefined,
) => ({ id, colour, colourBefore });

describe("what could be accepted", () => {
  test("is red or yellow, turned worse first, then red before yellow", () => {
    const given = [
      standing("green", "green", "red"),
      standing("grey", undefined, "red"),
      standing("still yellow", "yellow", "yellow"),
      standing("first red", "red"),
      standing("better", "yellow", "red"),
      standing("worse yellow", "yellow", "green"),
      standing("worse red", "red", "yellow"),
      standing("accepted", "red", "green"),
    ];
    const found = deviationCandidates(given, new Set(["accepted"]));
    expect(found.map(({ id, hasTurned }) => [id, hasTurned])).toEqual([
      ["worse red", true],
      ["worse yellow", true],
      ["first red", false],
      ["still yellow", false],
      ["better", false],
    ]);
  });

  test("is never something met or accepted, and nothing off target is left out", () => {
    const colour = fc.constantFrom(undefined, "red" as const, "yellow" as const, "green" as const);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ id: fc.string(), colour, colourBefore: colour }), {
          selector: ({ id }) => id,
        }),
        fc.array(fc.string()),
        (given, ids) => {
          const accepted = new Set(ids);
          const found = new Set(deviationCandidates(given, accepted).map(({ id }) => id));
          for (const one of given) {
            const isOff = one.colour === "red" || one.colour === "yellow";
            expect(found.has(one.id)).toBe(isOff && !accepted.has(one.id));
          }
        },
      ),
    );
  });
});

test.each([
  ["2026-11-21", true, "lapses today"],
  ["2027-01-20", true, "on the sixtieth day"],
  ["2027-01-21", false, "the day after"],
  ["2026-11-20", false, "has lapsed"],
])("a deviation until %s: %s, %s", (untilOn, soon) => {
  const deviation = { decidedOn: "2026-06-01", untilOn, withdrawnAt: null };
  expect(lapsesSoon(deviation, "2026-11-21")).toBe(soon);
  expect(lapsesSoon({ ...deviation, withdrawnAt: "2026-07-01" }, "2026-11-21")).toBe(false);
});
