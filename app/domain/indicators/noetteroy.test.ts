import { describe, expect, test } from "vitest";
import { NOETTEROY } from "#seeds/demo/noetteroy.ts";
import { DIRECTIONS } from "./direction.ts";
import { rateIndicator } from "./rating.ts";
import { splitRunTogether } from "./run-together.ts";
import { readTarget, settleTarget } from "./target.ts";
import { type IndicatorValue, readValue } from "./value.ts";

/**
 * What each row of the table says, read by people, row by row. Source: "Nøtterøy kommune, vedtatt økonomiplan, i KS' nettverksmateriale".
 *
 * Columns: number | status: certain or doubtful, kind | number | unit | year | target: certain, or the app asks | kind | comparator |
 * value | direction | rating if the result were the status (the same as the baseline, hence never yellow).
 */
const EXPECTED = `
1a | certain number | 1.44 | % | 2013 | asks | number | >= | 1 | higher | green
1b | doubtful number | 0.2 | %-poeng | 2013 | certain | benchmark | < |  | lower | manual
1c | certain unknown |  |  | 2013 | certain | number | > | 30 | higher | noData
1d | certain number | 67.2 | % | 2013 | certain | number | > | 68 | higher | red
1e | certain number | 94 |  | 2013 | asks | number | >= | 150 | higher | red
1f | certain rank | 65 |  | 2013 | certain | rank | < | 65 | rank | red
2a | certain number | 94 | % | 2013 | certain | number | > | 94 | higher | red
2b | certain number | 6.7 | % | 2013 | certain | number | <= | 6 | lower | red
2c | certain number | 4.7 |  | 2013 | certain | number | >= | 4.7 | higher | green
2d | certain number | 5 |  | 2013 | asks | number | > | 5 | higher | red
2e | certain number | 4.9 |  | 2013 | asks | number | > | 5 | higher | red
3a | certain number | 59.7 | % | 2013 | asks | number | > | 61 | higher | red
3b | certain number | 2.8 | % | 2013 | certain | number | < | 2.8 | lower | red
4a | certain number | 110 | dager | 2013 | certain | number | <= | 90 | lower | red
4b | certain number | 70 | % | 2013 | certain | number | > | 80 | higher | red
4c | certain rank | 71 |  | 2013 | certain | rank | < | 40 | rank | red
4d | certain number | 31 | % | 2013 | certain | number | < | 20 | lower | red
4e | certain number | 4.5 |  | 2013 | certain | number | > | 4.7 | higher | red
4f | certain number | 26 | % | 2013 | certain | number | < | 20 | lower | red
4g | certain number | 24 | % | 2013 | certain | number | < | 20 | lower | red
5a | certain number | 68 |  | 2013 | certain | number | < | 50 | lower | red
5b | certain number | 2439 |  | 2012 | certain | number | > | 2540 | higher | red
5c | certain number | 0 |  | 2013 | certain | number | > | 10 | higher | red
6a | certain number | 117 |  | 2013 | certain | number | < | 105 | lower | red
6b | certain number | 211 |  | 2013 | asks | number | <= | 180 | lower | red
6c | certain number | 4.9 |  | 2013 | certain | number | > | 5 | higher | red
6d | certain number | 40 | % | 2013 | asks | number | >= | 75 | higher | red
6e | certain number | 22 | % | 2013 | asks | number | >= | 28 | higher | red
6f | certain number | 27 | % | 2013 | asks | number | >= | 30 | higher | red
6g | certain number | 12 |  | 2013 | certain | number | < | 100 | lower | green
6h | doubtful number | 70 | % | 2013 | certain | number | > | 75 | higher | red
6i | certain number | 15 | pr 4 mnd | 2014 | asks | number | >= | 50 | higher | manual
6j | certain number | 1038 |  | 2013 | asks | number | >= | 1250 | higher | red
6k | certain number | 550 |  | 2013 | asks | number | >= | 550 | higher | 
6l | certain missing |  |  | 2013 | asks | number | >= | 100 | higher | noData
6m | certain missing |  |  | 2013 | asks | number | >= | 2 | higher | noData
6n | certain number | 117 |  | 2013 | certain | number | < | 55 | lower | red
6o | certain number | 10832 |  | 2013 | asks | number | >= | 11000 | higher | red
6p | certain number | 68 |  | 2013 | asks | number | >= | 75 | higher | red
6q | certain number | 996 |  | 2013 | asks | number | >= | 1000 | higher | red
6r | certain number | 0 |  | 2013 | asks | number | >= | 2 | higher | red
7a | certain number | 16 | km | 2013 | certain | relative | >= | 400 | increaseBy | red
7b | certain number | 7 |  | 2013 | asks | number | <= | 0 | lower | red
7c | certain number | 819321 |  | 2013 | asks | number | >= | 860000 | higher | red
7d | certain number | 36 | % | 2013 | certain | number | < | 36 | lower | red
7e | certain text |  |  | 2013 | certain | text |  |  |  | manual
7f | certain number | 0.3 | timer/innbygger/år | 2013 | certain | number | < | 0.5 | lower | green
7g | certain number | 1.2 | time/innbygger/år | 2013 | certain | number | < | 1 | lower | red
7h | certain number | 92 | % | 2013 | certain | number | > | 92 | higher | red
7i | certain unknown |  |  | 2013 | certain | number | < | 5 | lower | noData
7j | doubtful number | 250 | kg/innbygger | 2013 | certain | number | < | 250 | lower | red
7k | certain number | 62 | % | 2013 | certain | number | > | 62 | higher | red
7l | certain number | 38 | % | 2013 | certain | number | > | 38 | higher | red
8a | doubtful number | 42 | dekar | 2011 | certain | text |  |  |  | manual
8b | certain number | 9 |  | 2014 | asks | number | <= | 6 | lower | red
`;

type Row = ReturnType<typeof rows>[number];

function rows() {
  return EXPECTED.trim()
    .split("\n")
    .map((line) => {
      const cells = line.split("|").map((cell) => cell.trim());
      const [number = "", status = "", amount = "", unit = "", year = "", ...target] = cells;
      const [certainty = "", kind = ""] = status.split(" ");
      const [
        reading = "",
        targetKind = "",
        comparator = "",
        value = "",
        direction = "",
        rating = "",
      ] = target;
      const source = NOETTEROY.indicators.find((row) => row.number === number);
      if (!source) throw new Error(`No row ${number}`);
      const isAsked = reading === "asks";
      return {
        ...{ number, certainty, kind, amount, unit, year, isAsked },
        ...{ targetKind, comparator, value, direction, rating, source },
      };
    });
}

function statusOf({ source }: Row) {
  return readValue(source.statusRaw, { defaultYear: NOETTEROY.statusYear });
}

/** The status as a person settles it: the reading that the table expects. */
function settledStatus(row: Row): IndicatorValue {
  const { value, certainty, readings } = statusOf(row);
  const settled =
    certainty === "certain" ? value : readings.find((reading) => reading.number === row.amount);
  if (!settled) throw new Error(`No reading of ${row.number} is ${row.amount}`);
  return settled;
}

function targetOf(row: Row) {
  const { targetRaw, indicator } = row.source;
  return readTarget(targetRaw, { baseline: settledStatus(row), indicatorName: indicator });
}

function meaningOf({ targetKind, comparator, value, direction }: Row) {
  return {
    kind: targetKind,
    ...(comparator && { comparator }),
    ...(value && { value }),
    ...(direction && { direction }),
  };
}

test("the table has its 55 rows, each expected once", () => {
  expect(rows().map((row) => row.number)).toEqual(NOETTEROY.indicators.map((row) => row.number));
  expect(new Set(rows().map((row) => row.number)).size).toBe(55);
});

describe("status", () => {
  test.each(rows())("$number: $source.statusRaw", (row) => {
    const { certainty, value } = statusOf(row);
    const settled = settledStatus(row);
    expect(certainty).toBe(row.certainty);
    expect(value.raw).toBe(row.source.statusRaw);
    expect(certainty === "doubtful" ? "text" : row.kind).toBe(value.kind);
    expect(settled).toMatchObject({ kind: row.kind, year: Number(row.year) });
    expect(settled.number ?? "").toBe(row.amount);
    expect(settled.unit ?? "").toBe(row.unit);
  });
});

describe("target", () => {
  test.each(rows())("$number: $source.targetRaw", (row) => {
    const target = targetOf(row);
    expect(target.raw).toBe(row.source.targetRaw);
    if (row.isAsked) {
      expect(target.certainty).toBe("doubtful");
      expect(target.readings).toContainEqual(expect.objectContaining(meaningOf(row)));
    } else {
      expect(target).toMatchObject({ ...meaningOf(row), certainty: "certain" });
    }
  });

  test.each(rows().filter((row) => row.isAsked))(
    "$number is certain once a person names the direction",
    (row) => {
      const direction = DIRECTIONS.find((known) => known === row.direction);
      const target = readTarget(row.source.targetRaw, direction ? { direction } : {});
      expect(target).toMatchObject({
        ...meaningOf(row),
        certainty: "certain",
        directionFrom: "explicit",
      });
    },
  );

  test("a year in the target's words counts before the column's", () => {
    const years = rows().flatMap((row) => targetOf(row).year ?? []);
    expect(years).toEqual([2015, 2016]);
  });
});

describe("rating, if the result were the status", () => {
  test.each(rows().filter((row) => row.rating))("$number is $rating", (row) => {
    const target = targetOf(row);
    const reading = target.readings.find((meaning) => meaning.direction === row.direction);
    const baseline = settledStatus(row);
    const settled = reading ? settleTarget(target, reading) : target;
    const rated = { value: baseline, target: settled, baseline, useBaselineFallback: true };
    expect(rateIndicator(rated).rating).toBe(row.rating);
  });

  test("no target the app must ask about is rated before it is confirmed", () => {
    for (const row of rows().filter(({ isAsked }) => isAsked)) {
      const value: IndicatorValue = {
        raw: "1",
        kind: "number",
        number: "1",
        isApproximate: false,
        isPreliminary: false,
      };
      const rated = rateIndicator({ value, target: targetOf(row), useBaselineFallback: false });
      expect(rated).toMatchObject({ rating: "manual", rule: "target-not-confirmed" });
    }
  });

  test("four months are not held against a year until a person counts them up", () => {
    const target = readTarget("50", { direction: "higher" });
    const rate = (raw: string) =>
      rateIndicator({ value: readValue(raw).value, target, useBaselineFallback: false });
    expect(rate("15 pr 4 mnd i 2014")).toMatchObject({ rating: "manual", rule: "unit-mismatch" });
    expect(rate("45")).toMatchObject({ rating: "red", rule: "target-missed" });
  });
});

test("the row whose two cells ran together keeps every way to part them", () => {
  const [row, ...more] = NOETTEROY.indicators.filter(({ isRunTogether }) => isRunTogether);
  expect(more).toEqual([]);
  expect(splitRunTogether(row?.statusRaw ?? "")).toEqual([
    { status: "", target: "550" },
    { status: "5", target: "50" },
    { status: "55", target: "0" },
    { status: "550", target: "" },
  ]);
});
