import { ok, type Result, refused } from "#app/domain/result.ts";
import type { BestEnd, MeasureKind } from "./definition.ts";

/** What an indicator means: change one of these, and figures before and after may not be the same thing (R3-11). */
export type Meaning = {
  readonly description: string;
  readonly unit: string;
  readonly measureKind: MeasureKind | null;
  readonly scaleMin: string | null;
  readonly scaleMax: string | null;
  readonly bestEnd: BestEnd | null;
  readonly numerator: string;
  readonly denominator: string;
  readonly dataSource: string;
};

export const MEANING_FIELDS = [
  "description",
  "unit",
  "measureKind",
  "scaleMin",
  "scaleMax",
  "bestEnd",
  "numerator",
  "denominator",
  "dataSource",
] as const satisfies readonly (keyof Meaning)[];

/**
 * The parts of which other words mean another figure until somebody says otherwise. Where a figure comes from is told in words
 * that are corrected now and then; whoever takes it from another source says so.
 */
const ASKED_FIELDS: readonly (keyof Meaning)[] = MEANING_FIELDS.filter(
  (field) => field !== "dataSource",
);

/** What a person says of a change: other words for the same, another meaning, or one that breaks the series. */
export const MEANING_CHANGES = ["same", "changed", "broken"] as const;

export type MeaningChange = (typeof MEANING_CHANGES)[number];

export type SaidOfChange = {
  readonly change: MeaningChange | undefined;
  readonly fromYear: number | undefined;
  readonly reason: string;
};

/** A new version of a definition, in force from a year on. */
export type NewVersion = {
  readonly fromYear: number;
  readonly isBreak: boolean;
  readonly reason: string;
};

type VersionCode =
  | "meaning-changed"
  | "definition-year-missing"
  | "definition-year-too-early"
  | "definition-reason-missing";

export function meaningOf(definition: Meaning): Meaning {
  const { description, unit, measureKind, scaleMin, scaleMax, bestEnd } = definition;
  const { numerator, denominator, dataSource } = definition;
  return {
    ...{ description, unit, measureKind, scaleMin, scaleMax, bestEnd },
    ...{ numerator, denominator, dataSource },
  };
}

/** Which parts of the meaning differ. A part that was empty is filled in, and that changes nothing. */
export function changedMeaning(before: Meaning, after: Meaning): readonly (keyof Meaning)[] {
  return MEANING_FIELDS.filter((field) => {
    const was = before[field];
    return was !== null && was !== "" && was !== after[field];
  });
}

/** Which of the changed parts a person must say something about before they are saved. */
export function askedChanges(before: Meaning, after: Meaning): readonly (keyof Meaning)[] {
  return changedMeaning(before, after).filter((field) => ASKED_FIELDS.includes(field));
}

/**
 * Whether a change of definition makes a new version, and from which year. `latest` is the year the newest version holds
 * from, 0 where there is only the first. Answers with null where the meaning stays, and where only the source's words differ
 * and nothing is said of it. Refused at their fields where a person has not said: `meaning-changed`, `definition-year-missing`, `definition-year-too-early` (before the newest version),
 * `definition-reason-missing`.
 */
export function newVersion(
  before: Meaning,
  after: Meaning,
  said: SaidOfChange,
  latest: number,
): Result<NewVersion | null, VersionCode> {
  if (changedMeaning(before, after).length === 0 || said.change === "same") return ok(null);
  const { change, fromYear, reason } = said;
  if (change === undefined) {
    const saysNothing = fromYear === undefined && reason === "";
    if (saysNothing && askedChanges(before, after).length === 0) return ok(null);
    return refused("meaning-changed", { field: "meaningChange" });
  }
  if (fromYear === undefined) return refused("definition-year-missing", { field: "fromYear" });
  if (fromYear < latest) {
    const details = { year: String(latest) };
    return refused("definition-year-too-early", { field: "fromYear", details });
  }
  if (reason === "") return refused("definition-reason-missing", { field: "definitionReason" });
  return ok({ fromYear, reason, isBreak: change === "broken" });
}

/** The years in which a new series begins, so that nothing is drawn or concluded across them (RULES 7). */
export function breaksOf(
  versions: readonly { readonly fromYear: number; readonly isBreak: boolean }[],
): readonly number[] {
  const years = versions.filter(({ isBreak }) => isBreak).map(({ fromYear }) => fromYear);
  return [...new Set(years)].sort((a, b) => a - b);
}
