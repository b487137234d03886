type Bearing = { readonly id: string; readonly title: string; readonly text: string };
type Successor = Bearing & { readonly previousBearingId: string | null };

export type Comparison<Previous extends Bearing, Current extends Successor> =
  | { readonly kind: "unchanged" | "changed"; readonly before: Previous; readonly after: Current }
  | { readonly kind: "new"; readonly after: Current }
  | { readonly kind: "dropped"; readonly before: Previous };

/**
 * What changed against last round: this round's bearings in their order as carried on unchanged, carried on
 * in changed words, or new, and then last round's bearings that nobody carries on. White space alone is no
 * change. Withdrawn bearings are left out by the caller, on both sides.
 */
export function compareWithLastRound<Previous extends Bearing, Current extends Successor>(
  previous: readonly Previous[],
  current: readonly Current[],
): Comparison<Previous, Current>[] {
  const byId = new Map(previous.map((bearing) => [bearing.id, bearing]));
  const carriedOn = new Set<string>();
  const standing = current.map((after): Comparison<Previous, Current> => {
    const before = after.previousBearingId ? byId.get(after.previousBearingId) : undefined;
    if (!before) return { kind: "new", after };
    carriedOn.add(before.id);
    return { kind: isSameText(before, after) ? "unchanged" : "changed", before, after };
  });
  const dropped = previous
    .filter((before) => !carriedOn.has(before.id))
    .map((before): Comparison<Previous, Current> => ({ kind: "dropped", before }));
  return [...standing, ...dropped];
}

function isSameText(one: Bearing, other: Bearing): boolean {
  return plain(one.title) === plain(other.title) && plain(one.text) === plain(other.text);
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
