const wordsPerMinute = 200;
const minutesPerChart = 0.5;

/** Whole minutes, at least one, that it takes to read texts calmly and look at charts. */
export function readingMinutes(texts: readonly string[], charts: number): number {
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return Math.max(1, Math.ceil(words / wordsPerMinute + charts * minutesPerChart));
}
