import { ok, type Result, refused } from "../result.ts";

type Named = { readonly name: string; readonly retiredAt: string | null };

/**
 * Whether a name is free among its neighbours in use; capitals and the space around it make no difference.
 * Refused: `taken` at `field`.
 */
export function checkNameIsFree(
  name: string,
  others: readonly Named[],
  field = "name",
): Result<undefined, "taken"> {
  const isTaken = others.some(
    (other) => other.retiredAt === null && sameWords(other.name) === sameWords(name),
  );
  return isTaken ? refused("taken", { field }) : ok();
}

function sameWords(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLocaleLowerCase("da");
}
