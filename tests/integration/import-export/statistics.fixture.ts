/** A small table as a statistics office writes it (JSON-stat 2), figures and names made up for the tests. */
export const schoolStatistics = {
  version: "2.0",
  class: "dataset",
  label: "Elever pr. lærer, efter område, tal og år",
  source: "Statistikkontoret",
  updated: "2027-03-15T07:00:00Z",
  id: ["Tid", "Region", "Contents"],
  size: [4, 3, 2],
  role: { time: ["Tid"], metric: ["Contents"], geo: ["Region"] },
  dimension: {
    Tid: {
      label: "år",
      category: {
        index: ["2023", "2024", "2025", "2026"],
        label: { "2023": "2023", "2024": "2024", "2025": "2025", "2026": "2026" },
      },
    },
    Region: {
      label: "område",
      category: {
        index: { "0000": 0, "3911": 1, "7777": 2 },
        label: { "0000": "Hele landet", "3911": "Fjordby", "7777": "Strandby" },
      },
    },
    Contents: {
      label: "tal",
      category: { index: ["KOS1", "KOS2"], label: { KOS1: "Andel (%)", KOS2: "Antal" } },
    },
  },
  // Time comes first: each year holds three places with two figures each.
  value: [
    ...[71.2, 100000, 68.4, 412, null, null],
    ...[71.9, 100100, 69.1, 418, 66.0, 120],
    ...[72.5, 100200, null, null, 67.3, 121],
    ...[73.0, 100300, 70.25, 431, 68.0, 125],
  ],
  status: { "4": ":", "5": ".", "14": "..", "18": "*", "20": "*" },
};

/** The same table with the dimensions the other way round and its values sparse, as some offices write it. */
export const turnedStatistics = {
  ...schoolStatistics,
  id: ["Contents", "Region", "Tid"],
  size: [2, 3, 4],
  value: Object.fromEntries(
    [0, 1].flatMap((contents) =>
      [0, 1, 2].flatMap((region) =>
        [0, 1, 2, 3].flatMap((year) => {
          const value = schoolStatistics.value[year * 6 + region * 2 + contents];
          const at = contents * 12 + region * 4 + year;
          return value === null || value === undefined ? [] : [[String(at), value] as const];
        }),
      ),
    ),
  ),
  status: { "6": "..", "7": "*", "3": "*", "8": ":" },
};
