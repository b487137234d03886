import { ok, type Result, refused } from "../result.ts";

/** A leader's dialogue with staff and board before the meeting (R4-20). Dates are ISO dates. */
export type Preparation = {
  readonly staffDialogue: string;
  readonly staffDialogueOn: string | null;
  readonly boardDialogue: string;
  readonly boardDialogueOn: string | null;
  readonly status: string;
  readonly conditions: string;
  readonly challenges: string;
  readonly developmentNeeds: string;
};

/** What a preparation must say before it can be handed in; the board is asked only where there is one. */
export const neededInPreparation = [
  "staffDialogueOn",
  "staffDialogue",
  "status",
  "conditions",
  "challenges",
  "developmentNeeds",
] as const satisfies readonly (keyof Preparation)[];

export type NeededInPreparation = (typeof neededInPreparation)[number];

/** What is still missing before the preparation can be handed in. */
export function missingInPreparation(preparation: Preparation): readonly NeededInPreparation[] {
  return neededInPreparation.filter((name) => (preparation[name] ?? "").trim() === "");
}

/**
 * Whether a preparation can be kept, and with `submit` whether it can be handed in. `today` is an ISO date.
 * Refused: `dialogue-in-future`, since it records what has been held; on handing in `needed` at the first
 * empty field, and `board-incomplete` when a board dialogue has a date without text or a text without date.
 */
export function checkPreparation(
  preparation: Preparation,
  today: string,
  submit: boolean,
): Result<undefined, "dialogue-in-future" | "needed" | "board-incomplete"> {
  for (const field of ["staffDialogueOn", "boardDialogueOn"] as const) {
    if ((preparation[field] ?? "") > today) return refused("dialogue-in-future", { field });
  }
  if (!submit) return ok();
  const [missing] = missingInPreparation(preparation);
  if (missing) return refused("needed", { field: missing });
  const hasText = preparation.boardDialogue.trim() !== "";
  if (hasText === (preparation.boardDialogueOn !== null)) return ok();
  return refused("board-incomplete", { field: hasText ? "boardDialogueOn" : "boardDialogue" });
}
