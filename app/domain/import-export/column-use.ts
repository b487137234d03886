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

/** Where an indicator stands, and whom and what it is tied to. */
const TIE_USES = [
  "key",
  "institution",
  "area",
  "owner",
  "parent",
  "isShared",
  "sharedFrom",
  "retired",
  "position",
] as const;

/** Figures, one a row, and what a definition meant from a year on. */
const FIGURE_USES = [
  "year",
  "period",
  "value",
  "reading",
  "preliminary",
  "counted",
  "outOf",
  "respondents",
  "note",
  "benchmark",
  "benchmarkName",
  "replaced",
  "withdrawn",
  "fromYear",
  "isBreak",
  "reason",
] as const;

/** What a column of an imported table holds. */
export const COLUMN_USES = [
  "ignore",
  ...TEXT_USES,
  ...WORD_USES,
  "status",
  "statusYear",
  "statusReading",
  "target",
  "targets",
  "targetReading",
  "consulted",
  "statusTarget",
  "result",
  ...FIGURE_USES,
  ...TIE_USES,
] as const;

/** The uses as a person looks for them: what most tables hold first, what only our own exports hold last. */
export const USE_GROUPS = {
  definition: [
    ...(["name", "number", "heading", "institution", "area", "owner"] as const),
    ...TEXT_USES.filter((use) => use !== "name" && use !== "number" && use !== "heading"),
    ...WORD_USES,
  ],
  levels: ["status", "statusYear", "target", "targets", "statusTarget", "consulted"],
  results: [
    ...(["result", "value", "year", "period", "preliminary", "note"] as const),
    ...(["counted", "outOf", "respondents", "benchmark", "benchmarkName"] as const),
  ],
  again: [
    ...(["key", "statusReading", "targetReading", "reading", "parent", "isShared"] as const),
    ...(["sharedFrom", "retired", "position", "replaced", "withdrawn"] as const),
    ...(["fromYear", "isBreak", "reason"] as const),
  ],
} as const satisfies Readonly<Record<string, readonly ColumnUseName[]>>;

export type TextUse = (typeof TEXT_USES)[number];
export type WordUse = (typeof WORD_USES)[number];
export type ColumnUseName = (typeof COLUMN_USES)[number];

/** Uses that need to know of which year or years they speak. */
export const DATED_USES: readonly ColumnUseName[] = [
  "status",
  "target",
  "targets",
  "targetReading",
  "consulted",
  "statusTarget",
  "result",
];

/** Uses that can stand over several columns: one for each year. */
export const REPEATED_USES: readonly ColumnUseName[] = [
  "ignore",
  "target",
  "targets",
  "targetReading",
  "consulted",
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

/** The year that a cell holds and nothing else. */
export function yearIn(text: string): number | undefined {
  return /^(?:19|20)\d{2}$/.test(text) ? Number(text) : undefined;
}
