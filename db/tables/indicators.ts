import type { Flag, Owned, RowVersion } from "./columns.ts";

export type IndicatorTable = Owned & {
  /** Null where the indicator belongs to the whole organisation. */
  institutionId: string | null;
  number: string;
  /** Heading it stands under in its table. */
  heading: string;
  name: string;
  description: string;
  unit: string;
  direction: "higher" | "lower" | "band" | "rank" | "yesNo" | "text" | "observe" | null;
  /** Status as written, beside its reading. */
  baselineRaw: string;
  baselineKind: string;
  /** Decimal text. */
  baselineValue: string | null;
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
  kind: string;
  comparator: string | null;
  value: string | null;
  valueHigh: string | null;
  unit: string;
  /** "certain", or "doubtful" where a person must still confirm the reading. */
  certainty: string;
  version: RowVersion;
};

/** A measured value. Never changed: a correction is a later entry of the same period. */
export type MeasurementTable = Owned & {
  indicatorId: string;
  year: number;
  /** "year" or a part of it such as "H1". */
  period: string;
  raw: string;
  kind: string;
  value: string | null;
  isPreliminary: Flag;
  isApproximate: Flag;
  note: string;
  enteredBy: string | null;
  enteredAt: string;
};
