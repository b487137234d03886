import { ok, refused } from "#app/domain/result.ts";
import type { Reader } from "#db/transaction.ts";
import { hasOrganisation } from "./setup.repository.server.ts";
import { isSameToken } from "./token.server.ts";

export type SetupDoor = {
  /** The token in the address. */
  readonly given: string;
  /** The token the server printed at its first start, if it did. */
  readonly expected: string | null;
};

/** Whether the first organisation may be set up through this door. Refused: `not-found`, and nothing more is said. */
export async function viewSetup(db: Reader, door: SetupDoor) {
  if (door.expected === null || !isSameToken(door.given, door.expected))
    return refused("not-found");
  return (await hasOrganisation(db)) ? refused("not-found") : ok();
}
