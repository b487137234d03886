/** Those that go into the indicator's own definition under the same name. */
export const TEXT_USES = [
  "number",
  "heading",
  "name",
  "description",
  "unit",
  "numerator",
  "denominator",
  "scaleMin",
  "scaleMax",
  "desiredThreshold",
  "lowerThreshold",
  "dataSource",
  "consistencyGroup",
  "publicationDelayDays",
  "graceDays",
  "effectLagYears",
] as const;

/** Definition fields that take one of a few words. */
export const WORD_USES = [
  "direction",
  "measureKind",
  "indicatorType",
  "perspective",
  "influenceable",
  "frequency",
  "bestEnd",
  "desiredBenchmark",
  "lowerBenchmark",
] as const;

/** What a column of an imported table holds. */
export const COLUMN_USES = [
  "ignore",
  "key",
  "institution",
  ...TEXT_USES,
  ...WORD_USES,
  "status",
  "statusYear",
  "target",
  "targets",
  "statusTarget",
  "result",
  "year",
  "period",
  "value",
  "preliminary",
  "note",
  "benchmark",
  "benchmarkName",
  "replaced",
] as const;

export type TextUse = (typeof TEXT_USES)[number];
export type WordUse = (typeof WORD_USES)[number];
export type ColumnUseName = (typeof COLUMN_USES)[number];

/** Uses that need to know of which year or years they speak. */
export const DATED_USES: readonly ColumnUseName[] = [
  "status",
  "target",
  "targets",
  "statusTarget",
  "result",
];

export type ColumnUse = {
  readonly use: ColumnUseName;
  /** One year, or several where their figures stand in one column. */
  readonly years: readonly number[];
};

/** A use as it is kept and posted: "target:2015", "targets:2014 2015", "name". */
export function printColumnUse({ use, years }: ColumnUse): string {
  return years.length === 0 ? use : `${use}:${years.join(" ")}`;
}

/** The use a kept text names; what is unknown is left out. */
export function readColumnUse(text: string): ColumnUse {
  const [name = "", years = ""] = text.split(":");
  const use = COLUMN_USES.find((one) => one === name) ?? "ignore";
  return { use, years: yearsIn(years) };
}

/** The years named in a text, in their order, each once; figures that run into each other ("20152016") included. */
export function yearsIn(text: string): readonly number[] {
  return [...new Set((text.match(/(?:19|20)\d{2}/g) ?? []).map(Number))];
}
