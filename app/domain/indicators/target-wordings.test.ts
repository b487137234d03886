import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DIRECTIONS } from "./direction.ts";
import { readTarget, settleTarget } from "./target.ts";
import type { TargetContext, TargetMeaning } from "./target-meaning.ts";
import { CERTAIN_WORDINGS, DOUBTFUL_WORDINGS } from "./target-wordings.fixture.ts";
import { readValue } from "./value.ts";

describe("wordings that mean one thing", () => {
  test.each(rowsOf(CERTAIN_WORDINGS))("%s (%s)", (raw, about, expected) => {
    const target = readTarget(raw, contextOf(about));
    expect(target).toMatchObject({ raw, certainty: "certain", readings: [] });
    expect(told(target)).toBe(expected);
  });
});

describe("wordings that a person is asked about", () => {
  test.each(rowsOf(DOUBTFUL_WORDINGS))("%s (%s)", (raw, about, expected) => {
    const target = readTarget(raw, contextOf(about));
    expect(target).toMatchObject({ raw, certainty: "doubtful" });
    expect(target.readings.map(told).join(" / ")).toBe(expected);
  });
});

function rowsOf(table: string): readonly (readonly [string, string, string])[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [raw = "", about = "", expected = ""] = line.split("|").map((cell) => cell.trim());
      return [raw, about, expected] as const;
    });
}

function contextOf(about: string): TargetContext {
  const said = about.split(";").map((part) => part.trim());
  const direction = DIRECTIONS.find((one) => said.includes(one));
  const after = (word: string) =>
    said.find((part) => part.startsWith(`${word} `))?.slice(word.length + 1);
  const [unit, status] = [after("unit"), after("status")];
  return {
    ...(direction ? { direction } : {}),
    ...(unit ? { unit } : {}),
    ...(status ? { baseline: readValue(status).value } : {}),
  };
}

function told({ kind, comparator, value, valueHigh, unit, year, direction }: TargetMeaning) {
  const high = valueHigh === undefined ? undefined : `and ${valueHigh}`;
  const when = year === undefined ? undefined : `in ${year}`;
  return [kind, comparator, value, high, unit, when, direction].filter(Boolean).join(" ");
}

test("any row of words is read without loss, and only what is certain has a figure", () => {
  const tokens = rowsOf(CERTAIN_WORDINGS + DOUBTFUL_WORDINGS)
    .flatMap(([raw]) => raw.split(/\s+/))
    .filter(Boolean);
  const words = fc
    .array(fc.constantFrom(...tokens), { minLength: 1, maxLength: 7 })
    .map((parts) => parts.join(" "));
  const about = fc.record(
    {
      direction: fc.constantFrom(...DIRECTIONS),
      unit: fc.constantFrom("%", "kr", "dage", "antal"),
      baseline: fc.constantFrom("85 %", "200 kr (2024)", "-4", "Ikke kendt", "nr. 40"),
      indicatorName: fc.constantFrom("Sygefravær reduceres", "Trivsel forbedres", "Klager"),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(words, about, (raw, { baseline, ...known }) => {
      const context = { ...known, ...(baseline ? { baseline: readValue(baseline).value } : {}) };
      const target = readTarget(raw, context);
      expect(target.raw).toBe(raw);
      expect(readTarget(raw, context)).toEqual(target);
      if (target.certainty === "certain") expect(target.readings).toEqual([]);
      if (target.kind === "text") expect(target.value).toBeUndefined();
      for (const reading of target.readings) {
        expect(["text", "observe"]).not.toContain(reading.kind);
        const settled = settleTarget(target, reading);
        expect(settled).toMatchObject({ raw, certainty: "certain" });
        if (settled.value !== undefined) expect(settled.comparator).toBeDefined();
      }
    }),
    { numRuns: 5000 },
  );
});
