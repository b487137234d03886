/** Characters of a figure that a column has room for on one line. */
const longestWhole = 14;

/** A figure and its unit as written, kept on one line where it is short; a percent sign never leaves its number. */
export function onOneLine(words: string): string {
  return words.length <= longestWhole
    ? words.replaceAll(" ", "\u00a0")
    : words.replace(/(\d) (?=[%‰])/g, "$1\u00a0");
}

/** Whether somebody's words already say what they are read as, whichever spaces stand in them. */
export function isSaid(raw: string, readAs: string): boolean {
  return raw.replaceAll("\u00a0", " ") === readAs.replaceAll("\u00a0", " ");
}
