import { readTarget } from "./target.ts";
import { LONGEST_READ, tidyCell } from "./text.ts";
import { readValue } from "./value.ts";

/** The two cells a text may have been: a status and a target. Either can be empty. */
export type Split = { readonly status: string; readonly target: string };

/**
 * The ways in which a cell that holds a status and a target without a boundary can be cut ("94150", "Ikke kjentFlere enn 30 %",
 * "550"; R3-04). Each side reads as a value by itself. They are offered to a person and never chosen by the app, even
 * where only one remains.
 */
export function splitRunTogether(raw: string): readonly Split[] {
  const text = tidyCell(raw);
  if (text.length > LONGEST_READ) return [];
  const cuts = Array.from({ length: text.length + 1 }, (_, at) => at);
  return cuts
    .filter((at) => isBoundary(text, at) && text[at] !== " ")
    .map((at) => ({ status: text.slice(0, at).trim(), target: text.slice(at) }))
    .filter(({ status, target }) => isStatus(status) && isTarget(target));
}

/** Cells meet between a digit or sign and what follows it, or where a capital follows a small letter. */
function isBoundary(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at];
  if (before === undefined || after === undefined) return true;
  if (/[.,]/.test(before) || /[.,%‰]/.test(after)) return false;
  return /[\d%?)\s]/.test(before) || (/\p{Ll}/u.test(before) && /[\p{Lu}\d]/u.test(after));
}

function isStatus(text: string): boolean {
  const { value, certainty } = readValue(text);
  return certainty === "certain" && value.kind !== "text" && value.kind !== "planned";
}

function isTarget(text: string): boolean {
  if (text === "") return true;
  return (["higher", "lower"] as const).some((direction) => {
    const target = readTarget(text, { direction });
    return target.certainty === "certain" && target.value !== undefined;
  });
}
