const SEPARATORS = ["\t", ";", "|", ","] as const;
const MOST_LINES = 50;

/**
 * The sign that parts the columns of a text: a tab, semicolon, bar or comma. The one by which most lines have the same number of
 * columns wins; a tab goes before the others, and a comma comes last, since it also stands in numbers. A text of one column has a tab.
 */
export function guessSeparator(text: string): string {
  const lines = linesOutsideQuotes(text);
  const scores = SEPARATORS.map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1).filter((n) => n > 0);
    const commonest = mostCommon(counts);
    const even = counts.filter((count) => count === commonest).length;
    return { separator, score: even * (separator === "\t" ? 1.5 : separator === "," ? 0.7 : 1) };
  });
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0 ? best.separator : "\t";
}

/** The first lines with what stands between quotation marks left out. */
function linesOutsideQuotes(text: string): string[] {
  return text
    .slice(0, 100_000)
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, MOST_LINES);
}

function mostCommon(counts: readonly number[]): number {
  const seen = new Map<number, number>();
  for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1);
  return [...seen].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0] ?? 0;
}
