/**
 * A list of ids in a new order: the wished order first, then the one step that a button asks for
 * (`<id>:up` or `<id>:down`). Ids that are not in the list are passed over, and those the wish leaves out keep their
 * place after it, so nothing is lost to a list that someone else has added to.
 */
export function reorder(
  ids: readonly string[],
  wished: readonly string[],
  move: string | undefined,
): readonly string[] {
  const known = [...new Set(wished)].filter((id) => ids.includes(id));
  const order = [...known, ...ids.filter((id) => !known.includes(id))];
  const [id = "", direction] = move?.split(":") ?? [];
  const from = order.indexOf(id);
  const to = direction === "up" ? from - 1 : direction === "down" ? from + 1 : from;
  const other = order[to];
  if (from < 0 || other === undefined) return order;
  order[from] = other;
  order[to] = id;
  return order;
}
