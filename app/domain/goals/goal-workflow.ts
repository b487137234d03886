import { ok, type Result, refused } from "../result.ts";
import type { VersionState } from "./goal-text.ts";

/** Where a goal stands: its latest version, the approved one in force, and whether it has been given up. */
export type GoalStanding = {
  readonly latestNumber: number;
  readonly latestState: VersionState;
  readonly approvedNumber: number | null;
  readonly isRetired: boolean;
};

export const goalMoves = [
  "edit",
  "submit",
  "withdraw",
  "approve",
  "return",
  "startVersion",
  "discardVersion",
  "retire",
  "restore",
] as const;
export type GoalMove = (typeof goalMoves)[number];

export type MoveRefusal =
  | "goal-retired"
  | "goal-not-retired"
  | "text-approved"
  | "text-submitted"
  | "not-submitted"
  | "only-returned"
  | "version-underway"
  | "first-version";

type Moved = Result<GoalStanding, MoveRefusal>;

/**
 * Where a goal stands after a move (R4-10): draft → submitted → approved or returned, and a returned text
 * becomes a draft again when it is edited. An approved text is never edited: a change is a new version, and
 * the old one stays in force until the new one is approved (R4-22).
 * Refused: `goal-retired`, `goal-not-retired`, `text-approved`, `text-submitted`, `not-submitted`,
 * `only-returned` (sent again without having been edited), `version-underway`, `first-version`.
 */
export function moveGoal(standing: GoalStanding, move: GoalMove): Moved {
  if (move === "restore") {
    return standing.isRetired ? ok({ ...standing, isRetired: false }) : refused("goal-not-retired");
  }
  if (standing.isRetired) return refused("goal-retired");
  return moves[move](standing);
}

const moves: Record<Exclude<GoalMove, "restore">, (standing: GoalStanding) => Moved> = {
  edit: (standing) =>
    isWithAuthor(standing) ? ok({ ...standing, latestState: "draft" }) : fixed(standing),
  submit: (standing) => {
    if (standing.latestState === "returned") return refused("only-returned");
    return isWithAuthor(standing) ? ok({ ...standing, latestState: "submitted" }) : fixed(standing);
  },
  withdraw: (standing) => decided(standing, "draft"),
  approve: (standing) => decided(standing, "approved"),
  return: (standing) => decided(standing, "returned"),
  startVersion: (standing) =>
    standing.latestState === "approved"
      ? ok({ ...standing, latestNumber: standing.latestNumber + 1, latestState: "draft" })
      : refused("version-underway"),
  discardVersion: (standing) => {
    if (!isWithAuthor(standing)) return fixed(standing);
    if (standing.approvedNumber === null) return refused("first-version");
    return ok({ ...standing, latestNumber: standing.approvedNumber, latestState: "approved" });
  },
  retire: (standing) => ok({ ...standing, isRetired: true }),
};

function isWithAuthor({ latestState }: GoalStanding): boolean {
  return latestState === "draft" || latestState === "returned";
}

function fixed({ latestState }: GoalStanding): Moved {
  return refused(latestState === "approved" ? "text-approved" : "text-submitted");
}

function decided(standing: GoalStanding, state: "draft" | "approved" | "returned"): Moved {
  if (standing.latestState !== "submitted") return refused("not-submitted");
  return ok({
    ...standing,
    latestState: state,
    approvedNumber: state === "approved" ? standing.latestNumber : standing.approvedNumber,
  });
}
