import { describe, expect, test } from "vitest";
import { readFigure, readSeries } from "./series.ts";

describe("a figure", () => {
  test.each([
    ["82,5", "", "82.5"],
    ["82.5", "", "82.5"],
    ["1 250", "", "1250"],
    ["1.250", "", "1250"],
    ["1.250,5", "", "1250.5"],
    ["1\u00a0250", "", "1250"],
    ["1998", "", "1998"],
    ["−3,2", "", "-3.2"],
    ["-3,2", "", "-3.2"],
    ["82 %", "%", "82"],
    ["12 dage", "dage", "12"],
    ["0", "", "0"],
    ["", "", null],
    ["–", "", null],
    ["ikke kendt", "", null],
    ["12 timer", "dage", undefined],
    ["12 og 13", "", undefined],
    ["4,95,0", "", undefined],
    ["cirka mange", "", undefined],
  ])("%j with the unit %j is %j", (text, unit, figure) => {
    expect(readFigure(text, unit)).toBe(figure);
  });
});

describe("a series", () => {
  test("comes from rows and a pasted list, in their order", () => {
    const result = readSeries(
      [
        { period: "2019", value: "79,1" },
        { period: "", value: "" },
        { period: "2020", value: "" },
      ],
      "2021 82,5\n2022: 83\n2023\t1 084,5\n2024;84 %\n1. kvartal 2025  85\n\nForår 2026: 86,0\n",
      "%",
    );
    expect(result).toEqual({
      ok: true,
      value: [
        { period: "2019", value: "79.1" },
        { period: "2020", value: null },
        { period: "2021", value: "82.5" },
        { period: "2022", value: "83" },
        { period: "2023", value: "1084.5" },
        { period: "2024", value: "84" },
        { period: "1. kvartal 2025", value: "85" },
        { period: "Forår 2026", value: "86" },
      ],
    });
  });

  test.each([
    [
      "a value that is not a number",
      [{ period: "2021", value: "mange" }],
      "",
      "value-not-a-number",
      "points[0].value",
    ],
    [
      "a value without a period",
      [
        { period: "", value: "" },
        { period: "", value: "8" },
      ],
      "",
      "period-missing",
      "points[1].period",
    ],
    ["a period twice", [{ period: "2021", value: "1" }], "2021 2", "period-twice", "pasted"],
    ["a pasted line that cannot be read", [], "2021 82,5 eller 83", "value-not-a-number", "pasted"],
    ["no values", [{ period: "2021", value: "" }], "", "points-missing", "points"],
    ["nothing", [], " \n ", "points-missing", "points"],
    [
      "too many points",
      [],
      Array.from({ length: 201 }, (_, at) => `p${at} 1`).join("\n"),
      "too-many-points",
      "pasted",
    ],
  ])("with %s is refused", (_, rows, pasted, code, field) => {
    expect(readSeries(rows, pasted, "")).toMatchObject({ refusal: { code, field } });
  });
});
