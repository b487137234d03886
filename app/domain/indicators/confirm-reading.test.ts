import { describe, expect, test } from "vitest";
import { confirmTarget, confirmValue, keepWords, readingKey } from "./confirm-reading.ts";
import { readTarget } from "./target.ts";
import { readValue } from "./value.ts";

describe("a value", () => {
  test("that can be read one way needs no choice", () => {
    expect(confirmValue(readValue("12,5 %"), "")).toMatchObject({ value: { number: "12.5" } });
  });

  test("with several readings is asked about, and then is the one chosen", () => {
    const read = readValue("68 75");
    expect(confirmValue(read, "")).toMatchObject({
      refusal: { code: "reading-doubtful", details: { count: 2 } },
    });
    const [, second] = read.readings;
    expect(confirmValue(read, second ? readingKey(second) : "")).toMatchObject({
      value: { kind: "number", number: "75", raw: "68 75" },
    });
  });

  test("may stay words", () => {
    expect(confirmValue(readValue("68 75"), keepWords)).toMatchObject({ value: { kind: "text" } });
  });

  test("is not taken for a reading of another text", () => {
    const other = readValue("12 34").readings[0];
    expect(confirmValue(readValue("68 75"), other ? readingKey(other) : "").ok).toBe(false);
  });

  test("without any reading says so", () => {
    expect(confirmValue(readValue("31.12.20145.7.8"), "").ok).toBe(false);
  });
});

describe("a target", () => {
  test("whose direction nobody has given is settled by choosing", () => {
    const target = readTarget("90 dager");
    expect(confirmTarget(target, "")).toMatchObject({ refusal: { code: "reading-doubtful" } });
    const lower = target.readings.find((reading) => reading.direction === "lower");
    expect(confirmTarget(target, lower ? readingKey(lower) : "")).toMatchObject({
      value: { certainty: "certain", comparator: "<=", direction: "lower", raw: "90 dager" },
    });
  });

  test("kept in words is certain and has no figure", () => {
    expect(confirmTarget(readTarget("90 dager"), keepWords)).toMatchObject({
      value: { certainty: "certain", kind: "text", raw: "90 dager", readings: [] },
    });
  });
});
