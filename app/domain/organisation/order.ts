/**
 * The ids in their new order after one of them has moved a step. `move` is `<id>:up` or `<id>:down`; at the
 * end of the list, or for an id that is not in it, everything stays.
 */
export function moveInOrder(ids: readonly string[], move: string): string[] {
  const [id = "", way] = move.split(":");
  const from = ids.indexOf(id);
  const to = way === "up" ? from - 1 : from + 1;
  const other = ids[to];
  if (from < 0 || other === undefined) return [...ids];
  return ids.map((one, index) => (index === from ? other : index === to ? id : one));
}

/**
 * The order that counts: the known ids as they were `wished`, each once, then those the wish leaves out as
 * they stood (somebody may have added one meanwhile).
 */
export function completeOrder(wished: readonly string[], known: readonly string[]): string[] {
  const first = [...new Set(wished)].filter((id) => known.includes(id));
  return [...first, ...known.filter((id) => !first.includes(id))];
}
