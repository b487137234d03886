import { describe, expect, test } from "vitest";
import { NOETTEROY } from "#seeds/demo/noetteroy.ts";
import { weighResult } from "./doubtful-result.ts";
import { knownBy } from "./known-figures.ts";
import { rateIndicator } from "./rating.ts";
import { readTarget, settleTarget } from "./target.ts";
import { type IndicatorValue, readValue } from "./value.ts";

/**
 * What happens to results as people type them, at every row of the table: a colour, no colour, or a question. "asks" is followed by what is
 * offered. Targets that the app asks about are settled as their first reading, doubtful statuses likewise. RULES 4, 5 and 20.
 */
const EXPECTED = `
1a | 1,2 | green
1a | 1,2 % | green
1a | 0,9 | asks 90 %, 0.9 %
1a | 0,5 | asks 50 %, 0.5 %
1b | 0,1 %-poeng over | asks 0.1 %-poeng
1b | under | asks text, unknown
1c | 32 | green
1c | 28 % | red
1c | 0,32 | asks 32 %, 0.32 %
1d | 69 | green
1d | 69 % | green
1d | 0,69 | asks 69 %, 0.69 %
1d | 67,5 | yellow
1d | 66 | red
1d | 672 | asks 672 %, 67.2 %, 6.72 %
1e | 160 | green
1e | 150 | green
1e | 120 | yellow
1e | 90 | red
1f | 64 | green
1f | 65 | red
1f | 66 | red
1f | nr 60 | green
2a | 95 | green
2a | 0,95 | asks 95 %, 0.95 %
2a | 94 | red
2a | 93 % | red
2b | 5,9 | green
2b | 6 | green
2b | 6,5 | yellow
2b | 6,8 | red
2b | 0,06 | asks 6 %, 0.06 %
2b | 65 | asks 65 %, 6.5 %
2c | 4,8 | green
2c | 4,7 | green
2c | 4,6 | red
2c | 47 | asks 47, 4.7
2d | 5,1 | green
2d | 5,0 | red
2d | 4,9 | red
2e | 5,1 | green
2e | 5 | yellow
2e | 4,95 | yellow
2e | 4.8 | red
3a | 61,5 | green
3a | 60 | yellow
3a | 0,61 | asks 61 %, 0.61 %
3a | 59 % | red
3b | 2,7 | green
3b | 2,8 | red
3b | 0,027 | asks 2.7 %, 0.027 %
3b | 28 | asks 28 %, 2.8 %
4a | 90 | green
4a | 88 dager | green
4a | 100 | yellow
4a | 12 uker | green
4a | 115 | red
4b | 82 | green
4b | 75 | yellow
4b | 0,82 | asks 82 %, 0.82 %
4b | 70 % | red
4c | 39 | green
4c | 40 | yellow
4c | 55 | yellow
4c | 72 | red
4d | 19 | green
4d | 0,19 | asks 19 %, 0.19 %
4d | 25 | yellow
4d | 19 % | green
4d | 35 % | red
4e | 4,8 | green
4e | 4,6 | yellow
4e | 4,4 | red
4f | 19 | green
4f | 22 | yellow
4f | 0,18 | asks 18 %, 0.18 %
4g | 18 | green
4g | 23 | yellow
4g | 25 | red
5a | 49 | green
5a | 50 | yellow
5a | 60 | yellow
5a | 70 | red
5b | 2541 | green
5b | 2 600 | green
5b | 2.500 | yellow
5b | 2400 | red
5b | 25 | asks 25, 2500
5c | 11 | green
5c | 10 | yellow
5c | 5 | yellow
5c | 0 | red
6a | 104 | green
6a | 110 | yellow
6a | 120 | red
6b | 180 | green
6b | 200 | yellow
6b | 215 | red
6b | 1,8 | asks 1.8, 180
6c | 5,1 | green
6c | 4,95 | yellow
6c | 4,8 | red
6d | 75 | green
6d | 50 | yellow
6d | 0,76 | asks 76 %, 0.76 %
6d | 35 % | red
6e | 28 | green
6e | 25 | yellow
6e | 0,3 | asks 30 %, 0.3 %
6f | 30 | green
6f | 28 | yellow
6f | 26 | red
6g | 99 | green
6g | 120 | red
6g | 11 | green
6g | 0 | green
6h | 76 | green
6h | 0,76 | asks 76 %, 0.76 %
6h | 72 | yellow
6i | 51 | asks 51, 51 pr 4 mnd
6i | 16 | asks 16 pr 4 mnd, 16
6i | 60 pr år | green
6j | 1250 | green
6j | 1 100 | yellow
6j | 1.300 | green
6j | 900 | red
6k | 550 | green
6k | 540 | red
6k | 600 | green
6l | 100 | green
6l | 98 | red
6l | 0,98 | asks 98 %, 0.98 %
6l | 1 | asks 1 %, 100 %
6m | 2 | green
6m | 1 | red
6m | 3 | green
6n | 54 | green
6n | 80 | yellow
6n | 120 | red
6o | 11000 | green
6o | 10.900 | yellow
6o | 10 000 | red
6o | 11 | asks 11, 11000
6p | 75 | green
6p | 70 | yellow
6p | 60 | red
6q | 1000 | green
6q | 1.000 | green
6q | 998 | yellow
6q | 990 | red
6r | 2 | green
6r | 1 | yellow
6r | 0 | red
7a | 16,5 | asks 16.5 km, 16.5 meter
7a | 16,5 km | green
7a | 500 m | asks 500 m, 50000 m
7a | 16500 | asks 16500 meter, 16500 km
7a | 16 400 meter | green
7a | 0,4 km | red
7b | 0 | green
7b | 5 | yellow
7b | 8 | red
7c | 860 000 | green
7c | 860.000 | green
7c | 840000 | yellow
7c | 800 | asks 800, 800000
7d | 35 | green
7d | 36 | red
7d | 0,35 | asks 35 %, 0.35 %
7d | 40 % | red
7e | God | manual target-in-words
7e | Mindre god | manual target-in-words
7f | 0,4 | green
7f | 0,2 | green
7f | 0,6 | red
7f | 24 min/innbygger/år | green
7g | 0,9 | green
7g | 1 | yellow
7g | 1,1 | yellow
7g | 1,3 timer/innbygger/år | red
7h | 93 | green
7h | 92 | red
7h | 91 | red
7h | 0,93 | asks 93 %, 0.93 %
7i | 4 | green
7i | 5 | red
7i | 1.234 | asks 1234 %, 12.34 %, 1.234 %
7i | 10 | red
7j | 240 | asks 240 kg/innbygger, 240 tonn
7j | 250 | asks 250 kg/innbygger, 250 tonn
7j | 0,24 | asks 0.24 kg/innbygger, 0.24 tonn
7k | 63 | green
7k | 62 | red
7k | 0,63 | asks 63 %, 0.63 %
7l | 39 | green
7l | 38 | red
7l | 37 % | red
8a | 40 | manual target-in-words
8a | ja | manual target-in-words
8b | 6 | green
8b | 8 | yellow
8b | 10 | red
`;

function resultOf(number: string, raw: string): string {
  const row = NOETTEROY.indicators.find((one) => one.number === number);
  if (!row) throw new Error(`No row ${number}`);
  const status = readValue(row.statusRaw, { defaultYear: NOETTEROY.statusYear });
  const baseline: IndicatorValue = status.readings[0] ?? status.value;
  const read = readTarget(row.targetRaw, { baseline, indicatorName: row.indicator });
  const [first] = read.readings;
  const target = first ? settleTarget(read, first) : read;
  const known = knownBy({ name: row.indicator }, { baseline, targets: [target] });
  const { certainty, value, readings } = weighResult(readValue(raw), "", known);
  if (certainty === "doubtful") {
    const offered = readings.map((one) =>
      one.kind === "number" ? [one.number, one.unit].join(" ").trim() : one.kind,
    );
    return `asks ${offered.join(", ")}`;
  }
  const { rating, rule } = rateIndicator({ value, target, baseline, useBaselineFallback: true });
  return rating === "manual" ? `manual ${rule}` : rating;
}

const rows = EXPECTED.trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([number = "", raw = "", expected = ""]) => ({ number, raw, expected }));

describe("a result as typed", () => {
  test.each(rows)("$number: $raw is $expected", ({ number, raw, expected }) => {
    expect(resultOf(number, raw)).toBe(expected);
  });

  test("is tried at every row of the table", () => {
    const tried = new Set(rows.map(({ number }) => number));
    expect(NOETTEROY.indicators.filter(({ number }) => !tried.has(number))).toEqual([]);
  });
});
