/** Longer cells are prose; no value or target of the documents comes near it. */
export const LONGEST_READ = 200;

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const SPACES = /[\u00A0\u2007\u2009\u202F]/g;
const LINE_BREAKS = /[\t\r\n\v\f\u2028\u2029]+/g;

/**
 * A cell's text in the writing the readers expect: composed letters, ordinary spaces for the thin and unbreakable ones
 * (they group thousands), no invisible signs. Line breaks stay, for they part numbers.
 */
export function tidyCell(raw: string): string {
  return raw
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(SPACES, " ")
    .replace(LINE_BREAKS, "\n")
    .trim();
}

/** A text as the word lists know it: lower case, single spaces. */
export function asKey(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}

/** A scale named beside a number, "(1-6)", "(skala 1-5)": part of the measure's description, not a second number. */
export function withoutScale(text: string): string {
  return text
    .replace(/\((?:skala|score|scale)?\s*\d{1,3}\s*[-–]\s*\d{1,3}\)/giu, "\n")
    .replace(
      /\s+(?:på\s+(?:en|ein)|on\s+a)\s+(?:skala|scale)\s+(?:(?:fra|frå|from|of)\s+)?\d{1,3}\s*(?:[-–]|til|to)\s*\d{1,3}$/giu,
      "",
    )
    .trim();
}
