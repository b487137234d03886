import type { StepState } from "../cycle/step.ts";
import { ok, type Result, refused } from "../result.ts";

/** What a knowledge pack is made of (R4-02); last round's follow-up comes in by itself and is never written. */
export const itemKinds = ["text", "series", "file", "link"] as const;
export type ItemKind = (typeof itemKinds)[number];

export function isItemKind(value: unknown): value is ItemKind {
  return itemKinds.includes(value as ItemKind);
}

/**
 * Whether an item of a knowledge pack can be written: while the knowledge step is open, and with a source that
 * has been published (ISO dates). Refused: `step-not-open`; `source-in-future` at `sourceOn`.
 */
export function checkItem(
  item: { readonly sourceOn: string },
  knowledge: StepState,
  today: string,
): Result<undefined, "step-not-open" | "source-in-future"> {
  if (knowledge !== "open") return refused("step-not-open");
  if (item.sourceOn > today) return refused("source-in-future", { field: "sourceOn" });
  return ok();
}
