import { checkParent, checkParts } from "#app/domain/indicators/hierarchy.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { Reader } from "#db/transaction.ts";
import { findIndicatorById } from "./indicator.repository.server.ts";
import {
  findAllAreasInUse,
  findAllPartsOf,
  findPersonById,
} from "./indicator-relations.repository.server.ts";

type Related = {
  /** Undefined while the indicator is being defined. */
  readonly id?: string;
  readonly institutionId: string | null;
  readonly areaId: string | null;
  readonly ownerId: string | null;
  readonly parentId: string | null;
  readonly isShared: 0 | 1;
};

/** What stood before; it may stay although it has gone out of use since. */
type Before = { readonly ownerId: string | null; readonly areaId: string | null };

/**
 * Whether an indicator's owner, service and overall indicator are there and fit (R3-15, R3-26). Refused at their
 * fields: `owner-unknown`, `area-unknown`, `parent-unknown`, `parent-not-above`, `parts-not-below`, `shared-not-whole` where an
 * institution's is to be shared, `shared-has-carriers` where a carried one is to be shared no more.
 */
export async function checkRelations(
  db: Reader,
  organisationId: string,
  related: Related,
  before?: Before,
) {
  const { ownerId, areaId, parentId } = related;
  if (ownerId !== null) {
    const owner = await findPersonById(db, organisationId, ownerId);
    if (!owner || (owner.retiredAt !== null && ownerId !== before?.ownerId)) {
      return refused("owner-unknown", { field: "ownerId" });
    }
  }
  if (areaId !== null && areaId !== before?.areaId) {
    const areas = await findAllAreasInUse(db, organisationId);
    if (!areas.some(({ id }) => id === areaId)) return refused("area-unknown", { field: "areaId" });
  }
  if (parentId !== null) {
    const parent = await findIndicatorById(db, organisationId, parentId);
    if (!parent) return refused("parent-unknown", { field: "parentId" });
    const above = checkParent(related, parent);
    if (!above.ok) return above;
  }
  if (related.isShared === 1 && related.institutionId !== null) {
    return refused("shared-not-whole", { field: "isShared" });
  }
  return related.id === undefined ? ok() : checkBelow(db, organisationId, related, related.id);
}

async function checkBelow(db: Reader, organisationId: string, related: Related, id: string) {
  const parts = await findAllPartsOf(db, organisationId, id);
  const carriers = parts.filter(({ sharedFromId }) => sharedFromId === id);
  if (related.isShared === 0 && carriers.length > 0) {
    const details = { count: carriers.length };
    return refused("shared-has-carriers", { field: "isShared", details });
  }
  return checkParts(
    related,
    parts.filter(({ parentId }) => parentId === id),
  );
}
