import type { Defaulted, Flag, Owned, RowVersion } from "./columns.ts";

export type DirectionName =
  | "higher"
  | "lower"
  | "band"
  | "rank"
  | "increaseBy"
  | "decreaseBy"
  | "yesNo"
  | "text"
  | "observe";

export type ValueKindName = "number" | "rank" | "text" | "unknown" | "missing" | "planned";

export type TargetKindName =
  | "number"
  | "band"
  | "rank"
  | "relative"
  | "yesNo"
  | "benchmark"
  | "text"
  | "observe"
  | "unknown"
  | "missing"
  | "planned";

export type MeasureKindName = "count" | "share" | "mean" | "rank" | "amount" | "yesNo" | "text";
export type IndicatorTypeName = "count" | "measuredQuality" | "perceivedQuality";
export type PerspectiveName = "users" | "staff" | "economy" | "society";
export type InfluenceableName = "yes" | "partly" | "no" | "notStated";
export type FrequencyName = "month" | "quarter" | "tertial" | "halfYear" | "year" | "secondYear";
export type BenchmarkKindName = "national" | "group" | "other";

export type IndicatorTable = Owned & {
  /** Null where the indicator belongs to an area or to the whole organisation. */
  institutionId: string | null;
  /** The service it belongs to where it is no single institution's. */
  areaId: Defaulted<string | null>;
  /** The shared indicator whose definition this one carries with values of its own. */
  sharedFromId: Defaulted<string | null>;
  /** The overall indicator this one adds to: municipality, service, institution. */
  parentId: Defaulted<string | null>;
  number: string;
  /** Heading it stands under in its table. */
  heading: string;
  name: string;
  description: string;
  unit: string;
  direction: DirectionName | null;
  /** Status as written, beside its reading. */
  baselineRaw: string;
  baselineKind: ValueKindName;
  /** Decimal text. */
  baselineValue: string | null;
  /** Unit the status was written in; empty where it is the indicator's own. */
  baselineUnit: string;
  /** "certain", or "doubtful" where a person must still confirm the reading. */
  baselineCertainty: "certain" | "doubtful";
  baselineYear: number | null;
  /** Lowest acceptable value: a number, or the benchmark named beside it. */
  lowerThreshold: string | null;
  lowerBenchmark: Defaulted<BenchmarkKindName | null>;
  /** Desired value where a year has no target of its own: a number, or the benchmark named beside it. */
  desiredThreshold: Defaulted<string | null>;
  desiredBenchmark: Defaulted<BenchmarkKindName | null>;
  dataSource: string;
  measureKind: Defaulted<MeasureKindName | null>;
  indicatorType: Defaulted<IndicatorTypeName | null>;
  perspective: Defaulted<PerspectiveName | null>;
  influenceable: Defaulted<InfluenceableName>;
  /** Decimal text; both or none. */
  scaleMin: Defaulted<string | null>;
  scaleMax: Defaulted<string | null>;
  bestEnd: Defaulted<"high" | "low" | null>;
  /** What a share counts, and out of what, in words. */
  numerator: Defaulted<string>;
  denominator: Defaulted<string>;
  /** Whether other services may carry it with values of their own. */
  isShared: Defaulted<Flag>;
  ownerId: Defaulted<string | null>;
  frequency: Defaulted<FrequencyName>;
  /** Days from the end of a period until the source publishes; null where nobody has said. */
  publicationDelayDays: Defaulted<number | null>;
  /** Days a figure may be late before it is stale. */
  graceDays: Defaulted<number>;
  /** Years from the status until an effect can be seen. */
  effectLagYears: Defaulted<number>;
  /** Shares of one whole carry the same name here; together they are at most 100 %. */
  consistencyGroup: Defaulted<string>;
  position: number;
  version: RowVersion;
  retiredAt: string | null;
};

export type IndicatorTargetTable = Owned & {
  indicatorId: string;
  year: number;
  /** The target in its own words, never lost. */
  raw: string;
  kind: TargetKindName;
  comparator: ">" | ">=" | "<" | "<=" | "=" | "between" | null;
  value: string | null;
  valueHigh: string | null;
  unit: string;
  /** The better end as the words, the comparator or a person gave it. */
  direction: DirectionName | null;
  directionFrom: "explicit" | "words" | "comparator" | "baseline-slope" | null;
  /** "certain", or "doubtful" where a person must still confirm the reading. */
  certainty: "certain" | "doubtful";
  /** Who was asked before the target was set (R3-30). */
  consulted: Defaulted<string>;
  version: RowVersion;
};

/** A measured value. Never changed: a correction is a later entry of the same period. */
export type MeasurementTable = Owned & {
  indicatorId: string;
  year: number;
  /** "year" or a part of it such as "H1". */
  period: string;
  raw: string;
  kind: ValueKindName;
  value: string | null;
  unit: string;
  isPreliminary: Flag;
  isApproximate: Flag;
  note: string;
  /** Decimal text of what was counted and out of how many, where the value is computed from them. */
  numerator: Defaulted<string | null>;
  denominator: Defaulted<string | null>;
  /** How many answered, where few answers must not be shown. */
  respondents: Defaulted<number | null>;
  /** Taken back with its import; kept, but in force no more. */
  withdrawnAt: Defaulted<string | null>;
  enteredBy: string | null;
  enteredAt: string;
};

/** What the indicator meant from a year on. The indicator's own row holds the newest. */
export type IndicatorDefinitionTable = Owned & {
  indicatorId: string;
  /** The first year the definition holds for; 0 for the first definition. */
  fromYear: number;
  description: string;
  unit: string;
  measureKind: MeasureKindName | null;
  scaleMin: string | null;
  scaleMax: string | null;
  bestEnd: "high" | "low" | null;
  numerator: string;
  denominator: string;
  dataSource: string;
  /** Whether figures before and after cannot be compared. */
  isBreak: Flag;
  reason: string;
  createdBy: string | null;
  createdAt: string;
};

/** Another's figure of a year, to hold the indicator's own against. */
export type BenchmarkTable = Owned & {
  indicatorId: string;
  kind: BenchmarkKindName;
  /** "Landet", "KOSTRA-gruppe 7", the name of a unit. */
  name: string;
  year: number;
  raw: string;
  /** Decimal text; null where the words hold no number. */
  value: string | null;
  unit: string;
  isPreliminary: Flag;
  dataSource: string;
  withdrawnAt: string | null;
  enteredBy: string | null;
  enteredAt: string;
};
