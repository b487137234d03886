import { ok, type Result, refused } from "../result.ts";

type Origin = {
  readonly themeIds: readonly string[];
  readonly previousBearingId: string | null;
};

type Known = {
  /** Themes of the round's dialogue meetings that have begun. */
  readonly themeIds: readonly string[];
  /** Adopted bearings of the committee's round before. */
  readonly previousBearingIds: readonly string[];
  /** Those of them that another bearing of this round carries on already. */
  readonly carriedOnIds: readonly string[];
};

export type OriginCode = "no-origin" | "unknown-theme" | "unknown-previous" | "already-carried-on";

/**
 * Whether a draft says where it comes from: at least one theme of the round's dialogue meetings, or a bearing
 * of last round that it carries on (R4-08: bearings are the product of the dialogue meetings).
 * Refused: `no-origin`; `unknown-theme` and `unknown-previous` for something of another round or committee;
 * `already-carried-on`, since a bearing has one successor.
 */
export function checkOrigin(origin: Origin, known: Known): Result<undefined, OriginCode> {
  if (origin.themeIds.length === 0 && origin.previousBearingId === null) {
    return refused("no-origin", { field: "themeIds" });
  }
  if (origin.themeIds.some((id) => !known.themeIds.includes(id))) {
    return refused("unknown-theme", { field: "themeIds" });
  }
  if (origin.previousBearingId === null) return ok();
  if (!known.previousBearingIds.includes(origin.previousBearingId)) {
    return refused("unknown-previous", { field: "previousBearingId" });
  }
  if (known.carriedOnIds.includes(origin.previousBearingId)) {
    return refused("already-carried-on", { field: "previousBearingId" });
  }
  return ok();
}
