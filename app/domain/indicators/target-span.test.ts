import { describe, expect, test } from "vitest";
import { readTarget } from "./target.ts";
import { readValue } from "./value.ts";

const from = (status: string) => ({ baseline: readValue(status).value });

describe("bands, both ends included", () => {
  test.each([
    ["5-7", "5", "7", undefined],
    ["5–7 %", "5", "7", "%"],
    ["5 % - 7 %", "5", "7", "%"],
    ["mellem 5 og 7 %", "5", "7", "%"],
    ["mellom 4,5 og 5", "4.5", "5", undefined],
    ["between 5 and 7", "5", "7", undefined],
    ["10 til 12 dager", "10", "12", "dager"],
  ])("%s", (raw, value, valueHigh, unit) => {
    const target = readTarget(raw);
    expect(target).toMatchObject({
      kind: "band",
      comparator: "between",
      value,
      valueHigh,
      certainty: "certain",
    });
    expect(target.unit).toBe(unit);
  });

  test.each(["7-5", "5 km - 7 kg", "5 og 7", "fra 5 til 7", "2015-2018", "5-7-9"])(
    "%s asks",
    (raw) => {
      expect(readTarget(raw)).toMatchObject({ certainty: "doubtful", kind: "text" });
    },
  );
});

describe("changes from the baseline", () => {
  test.each([
    ["400 meter økning", "increaseBy", ">=", "400", "meter"],
    ["økning på 400 meter", "increaseBy", ">=", "400", "meter"],
    ["økning på minst 400 meter", "increaseBy", ">=", "400", "meter"],
    ["øke med 400 m", "increaseBy", ">=", "400", "m"],
    ["øges med 400 m", "increaseBy", ">=", "400", "m"],
    ["auke på 400 m", "increaseBy", ">=", "400", "m"],
    ["increase by 400 m", "increaseBy", ">=", "400", "m"],
    ["mer enn 400 m økning", "increaseBy", ">", "400", "m"],
    ["10 flere", "increaseBy", ">=", "10", undefined],
    ["reduceres med 5 dage", "decreaseBy", "<=", "5", "dage"],
    ["5 dager reduksjon", "decreaseBy", "<=", "5", "dager"],
    ["fald på over 5 dage", "decreaseBy", "<", "5", "dage"],
    ["nedgang på 3 %-poeng", "decreaseBy", "<=", "3", "%-poeng"],
    ["10 færre", "decreaseBy", "<=", "10", undefined],
  ])("%s", (raw, direction, comparator, value, unit) => {
    const target = readTarget(raw);
    expect(target).toMatchObject({
      kind: "relative",
      direction,
      comparator,
      value,
      certainty: "certain",
    });
    expect(target.unit).toBe(unit);
  });

  test("percent of a measure that is no percentage is a share of it", () => {
    expect(readTarget("10 % reduktion", from("200 klager"))).toMatchObject({
      certainty: "certain",
      value: "10",
      unit: "%",
    });
  });

  test.each([
    ["10 % reduktion", from("40 %")],
    ["10 % reduktion", {}],
    ["reduceres med 10 %", { unit: "%" }],
  ])("%s of %o can be points or a share", (raw, context) => {
    const target = readTarget(raw, context);
    expect(target).toMatchObject({ certainty: "doubtful", kind: "text" });
    expect(target.readings.map(({ unit }) => unit)).toEqual(["%-point", "%"]);
  });

  test.each(["økning på højst 5", "økning på -5", "økning fra 70 til 80 %", "5 færre enn i fjor"])(
    "%s asks",
    (raw) => {
      expect(readTarget(raw)).toMatchObject({ certainty: "doubtful", kind: "text" });
    },
  );

  test("growth can be the level or a change", () => {
    expect(
      readTarget("1 % vekst", from("1,44 % vekst")).readings.map(({ direction }) => direction),
    ).toEqual(["higher", "lower", "increaseBy", "increaseBy"]);
    expect(readTarget("1 % vækst", { direction: "higher" })).toMatchObject({
      certainty: "certain",
      comparator: ">=",
    });
  });

  test("a declared change takes a bare amount", () => {
    expect(readTarget("400 m", { direction: "increaseBy" })).toMatchObject({
      kind: "relative",
      value: "400",
      comparator: ">=",
    });
    expect(readTarget("400 m", { direction: "decreaseBy" })).toMatchObject({
      kind: "relative",
      value: "400",
      comparator: "<=",
    });
  });
});
