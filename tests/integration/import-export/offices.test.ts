import { describe, expect, test } from "vitest";
import { readStatistics } from "#app/features/import-export/read-statistics.server.ts";
import {
  readSeriesLine,
  readStatisticsHead,
} from "#app/features/import-export/statistics-content.ts";

const dimension = (
  label: string,
  categories: Readonly<Record<string, string>>,
  asObject = false,
) => {
  const ids = Object.keys(categories);
  const index = asObject ? Object.fromEntries(ids.map((id, place) => [id, place])) : ids;
  return { label, category: { index, label: categories } };
};

/** A key-figure table as the Norwegian office writes it: roles, sparse status, several contents, the last year preliminary. */
const norwegian = {
  class: "dataset",
  label: "Utvalgte nøkkeltall, etter region, statistikkvariabel og år",
  source: "Statistikkontoret",
  id: ["KokRegion", "ContentsCode", "Tid"],
  size: [2, 3, 3],
  role: { time: ["Tid"], geo: ["KokRegion"], metric: ["ContentsCode"] },
  dimension: {
    KokRegion: dimension("region", { "3911": "Skjærvik", EAK: "Landet" }, true),
    ContentsCode: dimension(
      "statistikkvariabel",
      { a: "Andel (prosent)", b: "Antall", c: "Beløp" },
      true,
    ),
    Tid: dimension("år", { "2023": "2023", "2024": "2024", "2025": "2025*" }, true),
  },
  value: [12.4, null, 13.1, 512, 530, null, 0, 1.5e3, null, 11, 11.2, 11.4, 9, 8, 7, 6, 5, 4],
  status: { "1": ":", "5": ".", "8": ".." },
};

/** A bundle as the Danish office writes it: order among the dimensions, time first, no class, values sparse. */
const danish = {
  dataset: {
    dimension: {
      Tid: dimension("tid", { "2024K3": "2024K3", "2024K4": "2024K4" }),
      OMRÅDE: dimension("område", { "000": "Hele landet", "101": "Fjordby" }),
      ContentsCode: dimension("Indhold", { X: "Ledige" }),
      id: ["Tid", "OMRÅDE", "ContentsCode"],
      size: [2, 2, 1],
      role: { metric: ["ContentsCode"], time: ["Tid"] },
    },
    label: "Ledige efter tid og område",
    source: "Statistikkontoret",
    updated: "2025-02-10T07:00:00Z",
    value: { "0": 3.1, "1": 2.8, "3": 2.9 },
    status: { "2": "..", "3": "e" },
  },
};

function series(given: unknown, categories: readonly number[]) {
  const read = readStatistics(new TextEncoder().encode(JSON.stringify(given)));
  if (!read.ok) return read.refusal.code;
  const line = readSeriesLine(read.value, readStatisticsHead(read.value), categories);
  return line.map(({ year, period, raw, status, isPreliminary }) =>
    [year + period, raw, status, isPreliminary ? "p" : ""].join(" ").trim(),
  );
}

describe("what the offices write", () => {
  test.each([
    [
      "a share with a mark for a missing year",
      norwegian,
      [0, 0],
      ["2023 12,4", "2024 : :", "2025 13,1  p"],
    ],
    [
      "a count whose last year is not there yet",
      norwegian,
      [0, 1],
      ["2023 512", "2024 530", "2025 . . p"],
    ],
    ["zero is a figure", norwegian, [0, 2], ["2023 0", "2024 1500", "2025 .. .. p"]],
    ["the whole country", norwegian, [1, 0], ["2023 11", "2024 11,2", "2025 11,4  p"]],
    ["quarters, time first", danish, [0, 0], ["2024Q3 3,1", "2024Q4 .. .."]],
    ["a sparse value with a mark", danish, [1, 0], ["2024Q3 2,8", "2024Q4 2,9 e p"]],
  ])("%s", (_, given, categories, expected) => {
    expect(series(given, categories)).toEqual(expected);
  });

  test("in a list is read where it stands whole, and an address is never followed", () => {
    const item = [{ class: "dataset", href: "http://localhost/skjult" }, norwegian];
    const collection = { version: "2.0", class: "collection", link: { item } };
    expect(series(collection, [1, 0])).toEqual(series(norwegian, [1, 0]));
  });

  test.each([
    ["too few values", { ...norwegian, value: norwegian.value.slice(1) }],
    ["too many values", { ...norwegian, value: [...norwegian.value, 1] }],
    ["a value beyond all places", { ...danish, dataset: { ...danish.dataset, value: { "4": 1 } } }],
    [
      "a value at no place",
      { ...danish, dataset: { ...danish.dataset, value: { __proto__x: 1 } } },
    ],
    ["sizes that are not its categories'", { ...norwegian, size: [3, 2, 3] }],
  ])("%s: no figure is placed by chance", (_, given) => {
    expect(series(given, [0, 0])).toBe("statistics-broken");
  });

  test("roles may be left out, and several years together are no year", () => {
    const { role: _, ...bare } = norwegian;
    expect(series(bare, [1, 0])).toEqual(series(norwegian, [1, 0]));
    const years = { "2015-2019": "2015-2019", "2020-2024": "2020-2024", "2025": "2025" };
    const spans = { ...bare, dimension: { ...bare.dimension, Tid: dimension("år", years) } };
    expect(series(spans, [0, 0])).toBe("statistics-without-time");
    const school = { "2022-2023": "2022-2023", "2023-2024": "2023-2024", "2024-2025": "2024-2025" };
    const seasons = {
      ...bare,
      dimension: { ...bare.dimension, Tid: dimension("år", school) },
      status: {},
    };
    expect(series(seasons, [1, 0])).toEqual(["2023 11", "2024 11,2", "2025 11,4"]);
  });

  test("a table of millions of places is refused before it is read", () => {
    const started = performance.now();
    const huge = { ...norwegian, size: [3_000, 3_000, 3_000] };
    expect(series(huge, [0, 0])).toBe("too-many-cells");
    expect(performance.now() - started).toBeLessThan(200);
  });
});
