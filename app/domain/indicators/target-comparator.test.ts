import { describe, expect, test } from "vitest";
import { readTarget } from "./target.ts";
import { readValue } from "./value.ts";

const _from = (status: string) => ({ baseline: readValue(status).value });

describe("a comparator in words", () => {
  test.each([
    ["Flere enn 30 %", ">", "30", "%"],
    ["flere end 30 %", ">", "30", "%"],
    ["Fleire enn 30 %", ">", "30", "%"],
    ["mere end 30", ">", "30", undefined],
    ["Mer enn 30", ">", "30", undefined],
    ["meir enn 30", ">", "30", undefined],
    ["Over 94%", ">", "94", "%"],
    ["Over94%", ">", "94", "%"],
    ["højere end 4,5", ">", "4.5", undefined],
    ["more than 30", ">", "30", undefined],
    [">0", ">", "0", undefined],
    ["> 0", ">", "0", undefined],
    ["Færre enn 20 %", "<", "20", "%"],
    ["færre end 20", "<", "20", undefined],
    ["Mindre enn 250 kg/innbygger", "<", "250", "kg/innbygger"],
    ["mindre end 20", "<", "20", undefined],
    ["lågare enn 20", "<", "20", undefined],
    ["under 20 dage", "<", "20", "dage"],
    ["fewer than 20", "<", "20", undefined],
    ["<5%", "<", "5", "%"],
    ["Minimum 4,7", ">=", "4.7", undefined],
    ["min. 4,7", ">=", "4.7", undefined],
    ["Mindst 90 %", ">=", "90", "%"],
    ["minst 90 %", ">=", "90", "%"],
    ["mindst 90 % af eleverne svarer enig", ">=", "90", "%"],
    ["Skal være minst 90 %", ">=", "90", "%"],
    ["Mål: mindst 90 %", ">=", "90", "%"],
    ["ikke under 90 %", ">=", "90", "%"],
    ["ikkje mindre enn 90 %", ">=", "90", "%"],
    ["at least 90 %", ">=", "90", "%"],
    ["≥ 90 %", ">=", "90", "%"],
    [">= 90", ">=", "90", undefined],
    ["90 % eller mere", ">=", "90", "%"],
    ["90 % eller mer", ">=", "90", "%"],
    ["90 % eller meir", ">=", "90", "%"],
    ["90 % and above", ">=", "90", "%"],
    ["Ikke over 6 %", "<=", "6", "%"],
    ["ikkje over 6 %", "<=", "6", "%"],
    ["ikke mere end 6 %", "<=", "6", "%"],
    ["højst 6 %", "<=", "6", "%"],
    ["høyst 6 %", "<=", "6", "%"],
    ["maks. 6 %", "<=", "6", "%"],
    ["no more than 6 %", "<=", "6", "%"],
    ["≤6", "<=", "6", undefined],
    ["6 % eller mindre", "<=", "6", "%"],
    ["10 eller færre", "<=", "10", undefined],
    ["= 5", "=", "5", undefined],
    ["nøjagtigt 5", "=", "5", undefined],
    ["nøyaktig 5", "=", "5", undefined],
  ])("%j is %s %s %s", (raw, comparator, value, unit) => {
    const target = readTarget(raw);
    expect(target).toMatchObject({
      raw,
      kind: "number",
      comparator,
      value,
      certainty: "certain",
      readings: [],
    });
    expect(target.unit).toBe(unit);
    expect(target.direction).toBe(
      { ">": "higher", "<": "lower", "=": "band" }[comparator[0] ?? ""],
    );
  });
});
