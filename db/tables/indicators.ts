import type { Flag, Owned, RowVersion } from "./columns.ts";

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

export type IndicatorTable = Owned & {
  /** Null where the indicator belongs to the whole organisation. */
  institutionId: string | null;
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
  lowerThreshold: string | null;
  dataSource: string;
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
  enteredBy: string | null;
  enteredAt: string;
};
