import type { BearingState } from "./bearing-state.ts";

/** A bearing of a council term: its round's year, and the bearing of the round before that it carries on. */
export type BearingOfTerm = {
  readonly id: string;
  readonly previousBearingId: string | null;
  readonly year: number;
  readonly state: BearingState;
};

/**
 * How a bearing stands in a round: adopted in it, left behind because the round adopted its own bearings without carrying it
 * on, or still in force because the round has not adopted any yet.
 */
export type BearingPlace = "ofRound" | "notCarriedOn" | "stillInForce";

export type BearingsOfTerm<Bearing extends BearingOfTerm> = {
  /** The newest adopted bearing of each line, in the order given, those that are left behind last. */
  readonly standing: readonly (Bearing & { readonly place: BearingPlace })[];
  /** From each bearing, and each one it was carried on from, to the newest adopted one of its line. */
  readonly newestOf: ReadonlyMap<string, string>;
};

/**
 * A bearing that is carried on is one thing across rounds (R4-08): its goals and results stand under its newest text. Drafts do
 * not count, and a withdrawn one is only a link between those before and after it. `year` is the round that is looked at;
 * bearings of later rounds are left out by the caller.
 */
export function bearingsOfTerm<Bearing extends BearingOfTerm>(
  bearings: readonly Bearing[],
  year: number,
): BearingsOfTerm<Bearing> {
  const links = bearings.filter((bearing) => bearing.state !== "draft");
  const successors = new Map<string, Bearing[]>();
  for (const bearing of links) {
    if (bearing.previousBearingId === null) continue;
    const known = successors.get(bearing.previousBearingId);
    if (known) known.push(bearing);
    else successors.set(bearing.previousBearingId, [bearing]);
  }
  const newestFrom = (bearing: Bearing): string | null => {
    for (const next of successors.get(bearing.id) ?? []) {
      const newest = next.year > bearing.year ? newestFrom(next) : null;
      if (newest !== null) return newest;
    }
    return bearing.state === "adopted" ? bearing.id : null;
  };
  const newestOf = new Map<string, string>();
  for (const bearing of links) {
    const newest = newestFrom(bearing);
    if (newest !== null) newestOf.set(bearing.id, newest);
  }
  const hasOwn = links.some((bearing) => bearing.state === "adopted" && bearing.year === year);
  const standing = links
    .filter((bearing) => newestOf.get(bearing.id) === bearing.id)
    .map((bearing) => ({ ...bearing, place: placeOf(bearing.year, year, hasOwn) }));
  return {
    standing: [
      ...standing.filter(({ place }) => place !== "notCarriedOn"),
      ...standing.filter(({ place }) => place === "notCarriedOn"),
    ],
    newestOf,
  };
}

/**
 * The bearings that goals can serve now: those of the newest round that has adopted any (R4-09). What it replaced or left behind
 * is not offered again.
 */
export function bearingsToServe<Bearing extends BearingOfTerm>(
  bearings: readonly Bearing[],
): BearingsOfTerm<Bearing> {
  const years = bearings.flatMap(({ state, year }) => (state === "adopted" ? [year] : []));
  const { standing, newestOf } = bearingsOfTerm(bearings, Math.max(0, ...years));
  return { standing: standing.filter(({ place }) => place === "ofRound"), newestOf };
}

/** The bearings that a goal serves as they stand now, each once; one that nothing stands for is left out. */
export function newestServed(
  bearingIds: readonly string[],
  newestOf: ReadonlyMap<string, string>,
): readonly string[] {
  return [...new Set(bearingIds.flatMap((id) => newestOf.get(id) ?? []))];
}

function placeOf(ownYear: number, year: number, hasOwn: boolean): BearingPlace {
  if (ownYear === year) return "ofRound";
  return hasOwn ? "notCarriedOn" : "stillInForce";
}
