import { ok, type Result, refused } from "../result.ts";
import { awaitingVersion, type BearingStanding } from "./bearing-state.ts";

type Decision = {
  /** ISO date of the committee's meeting. */
  readonly adoptedOn: string;
  readonly decisionText: string;
};

type Occasion = {
  /** ISO date where the municipality lies. */
  readonly today: string;
  readonly round: { readonly year: number; readonly openedOn: string };
};

export type AdoptCode =
  | "nothing-to-adopt"
  | "adopted-in-future"
  | "adopted-before-round"
  | "decision-missing"
  | "too-early-for-version";

type Adoptable = BearingStanding & { readonly id: string; readonly adoptedOn: string | null };

/**
 * What the committee's decision adopts: every draft and every new version, together (R4-08). Answers each
 * bearing's id with the number of the version that comes into force. The text of a version is never changed
 * after this; a change is a new version (RULES 18).
 * Refused: `nothing-to-adopt`; `adopted-in-future`; `adopted-before-round` for a date before both the round's
 * opening and its year; `too-early-for-version` when a new version would be older than the one it replaces;
 * `decision-missing` for a blank decision.
 */
export function adoptBearings(
  bearings: readonly Adoptable[],
  decision: Decision,
  { today, round }: Occasion,
): Result<{ id: string; versionNumber: number }[], AdoptCode> {
  const adopted = bearings.flatMap((bearing) => {
    const versionNumber = awaitingVersion(bearing);
    return versionNumber === null ? [] : [{ id: bearing.id, versionNumber, before: bearing }];
  });
  if (adopted.length === 0) return refused("nothing-to-adopt");
  if (decision.adoptedOn > today) return refused("adopted-in-future", { field: "adoptedOn" });
  if (decision.adoptedOn < firstDayOf(round)) {
    return refused("adopted-before-round", { field: "adoptedOn" });
  }
  const tooNew = adopted.find(({ before }) => (before.adoptedOn ?? "") > decision.adoptedOn);
  if (tooNew) return refused("too-early-for-version", { field: "adoptedOn" });
  if (decision.decisionText.trim() === "") {
    return refused("decision-missing", { field: "decisionText" });
  }
  return ok(adopted.map(({ id, versionNumber }) => ({ id, versionNumber })));
}

/** A round that is entered afterwards was opened in the app later than it began; its year decides then. */
function firstDayOf(round: Occasion["round"]): string {
  const newYear = `${round.year}-01-01`;
  return round.openedOn < newYear ? round.openedOn : newYear;
}
