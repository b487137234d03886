/** What orders the entries of an indicator. */
export type Dated = { readonly id: string; readonly enteredAt: string };
type Placed = { readonly year: number; readonly period: string };

/** In a form: there was no figure when the page was made. */
export const noneSeen = "none";

export function ofPeriod<Entry extends Placed>(
  entries: readonly Entry[],
  year: number,
  period: string,
): readonly Entry[] {
  return entries.filter((entry) => entry.year === year && entry.period === period);
}

/** The entry recorded last. */
export function newestOf<Entry extends Dated>(entries: readonly Entry[]): Entry | undefined {
  return entries.reduce<Entry | undefined>(
    (newest, entry) => (newest && isAfter(newest, entry) ? newest : entry),
    undefined,
  );
}

/** The entries recorded after the one a person had before them; all of them where there was none, or where it is gone. */
export function newerThan<Entry extends Dated>(
  entries: readonly Entry[],
  all: readonly Dated[],
  seen: string,
): readonly Entry[] {
  const known = all.find((entry) => entry.id === seen);
  return known ? entries.filter((entry) => isAfter(entry, known)) : entries;
}

/**
 * The entry in force among those of one period: known before unknown, final before preliminary, then the one recorded last
 * (RULES 6).
 */
export function inForce<
  Entry extends Dated & { readonly kind: string; readonly isPreliminary: number },
>(entries: readonly Entry[]): Entry | undefined {
  const known = entries.filter(
    ({ kind }) => kind === "number" || kind === "rank" || kind === "text",
  );
  const among = known.length > 0 ? known : entries;
  const final = among.filter(({ isPreliminary }) => isPreliminary === 0);
  return newestOf(final.length > 0 ? final : among);
}

/** Rows in the groups of their indicators. */
export function byIndicator<Row extends { readonly indicatorId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.indicatorId);
    if (group) group.push(row);
    else groups.set(row.indicatorId, [row]);
  }
  return groups;
}

function isAfter(one: Dated, other: Dated): boolean {
  if (one.enteredAt !== other.enteredAt) return one.enteredAt > other.enteredAt;
  return one.id > other.id;
}
