type Entry = {
  readonly raw: string;
  readonly note: string;
  readonly isPreliminary: 0 | 1;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly respondents: number | null;
};

type Benchmark = Pick<Entry, "raw" | "isPreliminary"> & { readonly dataSource: string };

/** All that an entered result says beside whose it is and when. */
export function entryContent(one: Entry) {
  const { raw, note, isPreliminary, numerator, denominator, respondents } = one;
  return [raw, note, isPreliminary, numerator, denominator, respondents];
}

/** The same of another's figure. */
export function benchmarkContent({ raw, isPreliminary, dataSource }: Benchmark) {
  return [raw, isPreliminary, dataSource];
}
