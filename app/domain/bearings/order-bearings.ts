import { ok, type Result, refused } from "../result.ts";

export type Move = { readonly id: string; readonly way: "up" | "down" };

/**
 * The ids in their new order: as given, with the one to move a step earlier or later. At the end of the list
 * a move changes nothing. Refused: `changed-meanwhile` when the given ids are not exactly those that stand.
 */
export function orderBearings(
  standing: readonly string[],
  given: readonly string[],
  move: Move | null,
): Result<string[], "changed-meanwhile"> {
  const isSame =
    given.length === standing.length &&
    new Set(given).size === given.length &&
    given.every((id) => standing.includes(id));
  if (!isSame) return refused("changed-meanwhile");
  return ok(move ? moved(given, move) : [...given]);
}

function moved(ids: readonly string[], { id, way }: Move): string[] {
  const from = ids.indexOf(id);
  const to = way === "up" ? from - 1 : from + 1;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  const rest = ids.filter((one) => one !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}
