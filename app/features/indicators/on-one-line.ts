/** Characters of a figure that a column has room for on one line. */
const longestWhole = 14;

/** A figure and its unit as written, kept on one line where it is short; a percent sign never leaves its number. */
export function onOneLine(words: string): string {
  return words.length <= longestWhole
    ? words.replaceAll(" ", "\u00a0")
    : words.replace(/(\d) (?=[%‰])/g, "$1\u00a0");
}
