import { checkNameIsFree } from "#app/domain/organisation/name.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { Reader } from "#db/transaction.ts";
import { findCommitteeById } from "../committee/committee.repository.server.ts";
import { countCoreInstitutionsOfArea } from "../institution/institution.repository.server.ts";
import { findAllAreas } from "./area.repository.server.ts";

type Area = {
  readonly id?: string;
  readonly name: string;
  readonly committeeId: string | null;
};

/**
 * Whether an area can be saved as it is: its name free, its committee in use, and a committee there as long
 * as core services stand in it (R4-23). Refused: `taken`, `unknown-choice`, `core-in-area`.
 */
export async function checkArea(db: Reader, organisationId: string, area: Area) {
  const others = await findAllAreas(db, organisationId);
  const named = checkNameIsFree(
    area.name,
    others.filter((other) => other.id !== area.id),
  );
  if (!named.ok) return named;
  if (area.committeeId !== null) {
    const committee = await findCommitteeById(db, organisationId, area.committeeId);
    const isInUse = committee !== undefined && committee.retiredAt === null;
    return isInUse ? ok() : refused("unknown-choice", { field: "committeeId" });
  }
  const count = area.id ? await countCoreInstitutionsOfArea(db, organisationId, area.id) : 0;
  return count > 0 ? refused("core-in-area", { field: "committeeId", details: { count } }) : ok();
}
