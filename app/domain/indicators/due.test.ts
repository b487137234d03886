import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FREQUENCIES } from "./definition.ts";
import { type DueQuestion, dueFigures, isSurveyYear, periodKey } from "./due.ts";
import { daysAfter } from "./part-of-year.ts";

/** A yearly figure that comes out on 15 March, with a month of grace. */
const yearly: DueQuestion = {
  frequency: "year",
  publicationDelayDays: 74,
  graceDays: 31,
  firstYear: 2026,
  measured: new Set(),
  today: "2027-03-15",
};
const on = (today: string, given: Partial<DueQuestion> = {}) =>
  dueFigures({ ...yearly, ...given, today }).map(({ year, period, state }) =>
    [year, period, state].join(" "),
  );

describe("a yearly figure", () => {
  test.each([
    ["2026-12-31", []],
    ["2027-01-01", ["2026 year notYetPublished"]],
    ["2027-03-15", ["2026 year notYetPublished"]],
    ["2027-03-16", ["2026 year due"]],
    ["2027-04-15", ["2026 year due"]],
    ["2027-04-16", ["2026 year late"]],
    ["2027-12-31", ["2026 year late"]],
    ["2028-03-13", ["2026 year late", "2027 year notYetPublished"]],
    ["2028-03-14", ["2026 year late", "2027 year notYetPublished"]],
    ["2028-03-15", ["2026 year missing", "2027 year due"]],
  ])("on %s is %j", (today, expected) => {
    expect(on(today)).toEqual(expected);
  });

  test("that has come is not asked for", () => {
    expect(on("2028-01-10", { measured: new Set([periodKey(2026, "year")]) })).toEqual([
      "2027 year notYetPublished",
    ]);
  });

  test("is a hole once the next one has come, be it early", () => {
    expect(on("2028-01-10", { measured: new Set([periodKey(2027, "year")]) })).toEqual([
      "2026 year missing",
    ]);
  });

  test("is due the day after the year where nobody has said when it is published", () => {
    const given = { publicationDelayDays: null, graceDays: 1 };
    expect(on("2026-12-31", given)).toEqual([]);
    expect(on("2027-01-01", given)).toEqual(["2026 year due"]);
    expect(on("2027-01-02", given)).toEqual(["2026 year late"]);
  });

  test("is not asked for before the first year, nor where there is none", () => {
    expect(on("2027-05-01", { firstYear: 2027 })).toEqual([]);
    expect(on("2027-05-01", { firstYear: undefined })).toEqual([]);
  });

  test("is not asked for more than five years back", () => {
    expect(on("2027-05-01", { firstYear: 1990 })[0]).toBe("2022 year missing");
  });
});

describe("a survey every second year", () => {
  const survey = { frequency: "secondYear", firstYear: 2023, surveyYear: 2025 } as const;

  test("asks nothing in the years between", () => {
    expect(on("2027-05-01", survey)).toEqual(["2023 year missing", "2025 year late"]);
    expect([2024, 2025, 2026, 2027].map((year) => isSurveyYear("secondYear", year, 2025))).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(isSurveyYear("secondYear", 2026, undefined)).toBe(true);
    expect(isSurveyYear("year", 2026, 2025)).toBe(true);
  });

  test("is late until its next survey should be out", () => {
    expect(on("2028-03-14", { ...survey, firstYear: 2025 })[0]).toBe("2025 year late");
    expect(on("2028-03-15", { ...survey, firstYear: 2025 })[0]).toBe("2025 year missing");
  });
});

describe("parts of a year", () => {
  const quarters = { frequency: "quarter", publicationDelayDays: 20, graceDays: 10 } as const;

  test.each([
    ["2027-03-31", []],
    ["2027-04-01", ["2027 Q1 notYetPublished"]],
    ["2027-04-20", ["2027 Q1 notYetPublished"]],
    ["2027-04-21", ["2027 Q1 due"]],
    ["2027-04-30", ["2027 Q1 due"]],
    ["2027-05-01", ["2027 Q1 late"]],
    ["2027-07-20", ["2027 Q1 late", "2027 Q2 notYetPublished"]],
    ["2027-07-21", ["2027 Q1 missing", "2027 Q2 due"]],
  ])("on %s are %j", (today, expected) => {
    expect(on(today, { ...quarters, firstYear: 2027 })).toEqual(expected);
  });

  test("at the end of a year wait for the first of the next", () => {
    const last = { ...quarters, firstYear: 2027 };
    const found = (today: string, measured: readonly string[] = []) =>
      on(today, { ...last, measured: new Set(measured) }).find((one) => one.startsWith("2027 Q4"));
    expect(found("2028-04-20")).toBe("2027 Q4 late");
    expect(found("2028-04-21")).toBe("2027 Q4 missing");
    expect(found("2028-02-15")).toBe("2027 Q4 late");
    expect(found("2028-02-15", [periodKey(2028, "Q1")])).toBe("2027 Q4 missing");
    expect(found("2028-02-15", [periodKey(2027, "Q1")])).toBe("2027 Q4 late");
  });

  test("are let go once the year itself is measured", () => {
    const measured = new Set([periodKey(2026, "year")]);
    expect(on("2027-02-01", { ...quarters, measured })).toEqual([]);
  });
});

const dates = fc.integer({ min: 0, max: 4000 }).map((days) => daysAfter("2020-01-01", days));
const questions = fc.record({
  frequency: fc.constantFrom(...FREQUENCIES),
  publicationDelayDays: fc.option(fc.integer({ min: 0, max: 400 })),
  graceDays: fc.integer({ min: 0, max: 200 }),
  firstYear: fc.integer({ min: 2015, max: 2032 }),
  surveyYear: fc.option(fc.integer({ min: 2015, max: 2032 }), { nil: undefined }),
  measured: fc.constant<ReadonlySet<string>>(new Set()),
  today: dates,
});
const order = ["notYetPublished", "due", "late", "missing"];

test("a figure is asked for after its period and gets no younger", () => {
  fc.assert(
    fc.property(questions, fc.integer({ min: 1, max: 300 }), (question, days) => {
      const later = dueFigures({ ...question, today: daysAfter(question.today, days) });
      return dueFigures(question).every((figure) => {
        const then = later.find((one) => one.year === figure.year && one.period === figure.period);
        const isOld = figure.year < Number(daysAfter(question.today, days).slice(0, 4)) - 5;
        return (
          figure.expectedOn > `${figure.year}` &&
          figure.lastDay >= figure.expectedOn &&
          (isOld || (then && order.indexOf(then.state) >= order.indexOf(figure.state)))
        );
      });
    }),
  );
});

test("measuring what is asked for leaves nothing to ask", () => {
  fc.assert(
    fc.property(questions, (question) => {
      const asked = dueFigures(question).map(({ year, period }) => periodKey(year, period));
      return dueFigures({ ...question, measured: new Set(asked) }).length === 0;
    }),
  );
});
