import { ok, type Result, refused } from "../result.ts";

/** What still leans on something: how many open rounds, areas or institutions in use. */
export type Use = {
  readonly what: "rounds" | "areas" | "institutions";
  readonly count: number;
};

/** The first of the uses that there is any of; null where nothing leans on it. */
export function firstUse(uses: readonly Use[]): Use | null {
  return uses.find((use) => use.count > 0) ?? null;
}

/**
 * Whether something can go out of use. Refused: `in-use` with what leans on it and how many, so that no
 * institution is left without a committee, an area or a type in the middle of a round.
 */
export function checkNotInUse(uses: readonly Use[]): Result<undefined, "in-use"> {
  const use = firstUse(uses);
  return use ? refused("in-use", { details: { ...use } }) : ok();
}
