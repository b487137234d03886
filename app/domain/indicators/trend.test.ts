import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { negateDecimal } from "./decimal.ts";
import { betterEndOf, type TrendPoint, trendOf } from "./trend.ts";

const series = (values: readonly string[], from = 2021): TrendPoint[] =>
  values.map((value, index) => ({ year: from + index, value, isPreliminary: false }));

describe("what figures say of the development", () => {
  test.each<[string, string[], string, string | null]>([
    ["nothing measured", [], "none", null],
    ["one figure", ["5"], "too-few", null],
    ["two figures, however far apart", ["5", "500"], "too-few", null],
    ["three that rise", ["5", "6", "7"], "steady", "better"],
    ["three that fall", ["7", "6.5", "6"], "steady", "worse"],
    ["a rise with a pause", ["5", "6", "6"], "steady", "better"],
    ["the same all the time", ["5", "5.0", "5"], "unchanged", "unchanged"],
    ["up with a small step back", ["5", "8", "7", "10"], "overall", "better"],
    ["up with a step back as large as the gain", ["5", "9", "5", "9"], "unclear", null],
    ["up, down and where it began", ["5", "9", "5"], "unclear", null],
    ["one jump and a slow fall", ["5", "15", "12", "9"], "overall", "better"],
  ])("%s: %j is %s", (_, values, code, course) => {
    expect(trendOf(series(values), [], "higher")).toMatchObject({ code, course });
  });

  test.each<[string, readonly [number, string][], number, string, string | null, number[]]>([
    [
      "a rise past an unknown year",
      [
        [2023, "91"],
        [2024, "92"],
        [2026, "95"],
      ],
      1,
      "known",
      "better",
      [2025],
    ],
    [
      "the same past two",
      [
        [2022, "5"],
        [2025, "5"],
        [2026, "5"],
      ],
      1,
      "known",
      "unchanged",
      [2023, 2024],
    ],
    [
      "up and down past one",
      [
        [2022, "5"],
        [2023, "9"],
        [2025, "5"],
      ],
      1,
      "unclear",
      null,
      [2024],
    ],
    [
      "a survey of every second year",
      [
        [2022, "5"],
        [2024, "6"],
        [2026, "7"],
      ],
      2,
      "steady",
      "better",
      [],
    ],
    [
      "such a survey left out once",
      [
        [2020, "5"],
        [2022, "6"],
        [2026, "7"],
      ],
      2,
      "known",
      "better",
      [2024],
    ],
    [
      "two figures far apart",
      [
        [2020, "5"],
        [2026, "6"],
      ],
      1,
      "too-few",
      null,
      [2021, 2022, 2023, 2024, 2025],
    ],
  ])("%s: %j every %i years is %s", (_, given, between, code, course, unknownYears) => {
    const sparse = given.map(([year, value]) => ({ year, value, isPreliminary: false }));
    expect(trendOf(sparse, [], "higher", between)).toMatchObject({ code, course, unknownYears });
  });

  test("a year unknown before the break is no part of what is said", () => {
    const given = [
      [2020, "1"],
      [2022, "2"],
      [2023, "3"],
      [2024, "4"],
    ] as const;
    const sparse = given.map(([year, value]) => ({ year, value, isPreliminary: false }));
    expect(trendOf(sparse, [2022], "higher")).toMatchObject({ code: "steady", unknownYears: [] });
  });

  test("where low is good, a fall is better", () => {
    expect(trendOf(series(["9", "7", "6"]), [], "lower").course).toBe("better");
  });

  test("without a better end, figures only rise or fall", () => {
    expect(trendOf(series(["9", "7", "6"])).course).toBe("down");
    expect(trendOf(series(["6", "7", "9"])).course).toBe("up");
  });

  test("nothing is said across a break", () => {
    const values = series(["1", "2", "3", "90", "80", "70"]);
    expect(trendOf(values, [2024], "higher")).toMatchObject({
      code: "steady",
      course: "worse",
      count: 3,
      breakYear: 2024,
      first: { year: 2024 },
    });
    expect(trendOf(values, [2025], "higher")).toMatchObject({ code: "too-few", breakYear: 2025 });
    expect(trendOf(values, [2030], "higher")).toMatchObject({ count: 6, breakYear: null });
    expect(trendOf(values, [2019], "higher")).toMatchObject({ count: 6, breakYear: null });
  });

  test("a preliminary last figure is said to be one", () => {
    const [a, b, c] = series(["1", "2", "3"]);
    if (!a || !b || !c) throw new Error("Three points are needed");
    expect(trendOf([a, b, { ...c, isPreliminary: true }]).isPreliminary).toBe(true);
    expect(trendOf([{ ...a, isPreliminary: true }, b, c]).isPreliminary).toBe(false);
  });
});

test.each([
  ["lower", ["higher"], "lower"],
  ["rank", [], "lower"],
  ["observe", ["higher"], undefined],
  [null, ["higher", undefined], "higher"],
  [null, ["higher", "decreaseBy"], "lower"],
  [null, [], undefined],
] as const)("direction %s with targets %j is better %s", (direction, targets, expected) => {
  expect(betterEndOf(direction, [...targets])).toBe(expected);
});

const points = fc
  .uniqueArray(fc.integer({ min: 2010, max: 2035 }), { maxLength: 9 })
  .chain((years) =>
    fc.tuple(
      ...years.map((year) =>
        fc.record({
          year: fc.constant(year),
          value: fc.integer({ min: -9, max: 9 }).map(String),
          isPreliminary: fc.boolean(),
        }),
      ),
    ),
  );
const breaks = fc.array(fc.integer({ min: 2008, max: 2037 }), { maxLength: 3 });
const side = fc.constantFrom("higher" as const, "lower" as const);

describe("whatever the figures are", () => {
  test("a course is never claimed from fewer than three of one series", () => {
    fc.assert(
      fc.property(points, breaks, side, (given, years, end) => {
        const { course, count, first } = trendOf(given, years, end);
        const crossed = years.some(
          (year) => first && year > first.year && given.some((point) => point.year >= year),
        );
        return !crossed && (course === null || count >= 3);
      }),
    );
  });

  test("their order in the list changes nothing", () => {
    fc.assert(
      fc.property(points, breaks, side, (given, years, end) => {
        expect(trendOf([...given].reverse(), years, end)).toEqual(trendOf(given, years, end));
      }),
    );
  });

  test("what lies before the break changes nothing but that there is one", () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 2010, max: 2035 }), side, (given, year, end) => {
        const after = given.filter((point) => point.year >= year);
        if (after.length === 0) return;
        const { breakYear: _, ...whole } = trendOf(given, [year], end);
        const { breakYear: __, ...alone } = trendOf(after, [], end);
        expect(whole).toEqual(alone);
      }),
    );
  });

  test("seen from the other end of the scale they say the same", () => {
    fc.assert(
      fc.property(points, breaks, (given, years) => {
        const turned = given.map((point) => ({ ...point, value: negateDecimal(point.value) }));
        const { code, course } = trendOf(given, years, "higher");
        expect(trendOf(turned, years, "lower")).toMatchObject({ code, course });
      }),
    );
  });

  test("better becomes worse when the better end is the other", () => {
    fc.assert(
      fc.property(points, breaks, (given, years) => {
        const one = trendOf(given, years, "higher").course;
        const other = trendOf(given, years, "lower").course;
        if (one === "better") expect(other).toBe("worse");
        else if (one === "worse") expect(other).toBe("better");
        else expect(other).toBe(one);
      }),
    );
  });
});
