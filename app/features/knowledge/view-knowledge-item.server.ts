import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { loadRoundFrame } from "../cycle/load-round-frame.server.ts";
import { loadThreadStripOfKnowledge } from "../thread/load-thread-strip-of-knowledge.server.ts";
import { itemModelOf } from "./item-model.ts";
import { findAllPointsOfItems, findItemById } from "./knowledge-item.repository.server.ts";
import { isKnowledgeOpen } from "./view-knowledge-pack.server.ts";

/** One item with the thread it stands on: the meetings it prepared and the goals that build on it. Refused: `not-allowed`, `not-found`. */
export async function viewKnowledgeItem(context: UseCaseContext, id: string) {
  const { db, organisationId, actor } = context;
  if (!can(actor, "organisation.view", context)) return refused("not-allowed");
  const row = await findItemById(db, organisationId, id);
  if (!row) return refused("not-found");
  const framed = await loadRoundFrame(context, row.committeeSlug, String(row.year));
  if (!framed.ok) return framed;
  const frame = framed.value;
  const [points, strip] = await Promise.all([
    findAllPointsOfItems(db, organisationId, [id]),
    loadThreadStripOfKnowledge(context, id),
  ]);
  const mayEdit = can(actor, "knowledge.edit", { organisationId, committeeId: row.committeeId });
  const isOpen = isKnowledgeOpen(frame);
  return ok({ frame, item: itemModelOf(row, points), strip, mayEdit: mayEdit && isOpen, isOpen });
}

/** One item to be changed. Refused: `not-allowed`, `not-found`. */
export async function viewKnowledgeItemToEdit(context: UseCaseContext, id: string) {
  const { db, organisationId, actor } = context;
  const row = await findItemById(db, organisationId, id);
  if (!row) return refused("not-found");
  if (!can(actor, "knowledge.edit", { organisationId, committeeId: row.committeeId })) {
    return refused("not-allowed");
  }
  const framed = await loadRoundFrame(context, row.committeeSlug, String(row.year));
  if (!framed.ok) return framed;
  const points = await findAllPointsOfItems(db, organisationId, [id]);
  return ok({
    frame: framed.value,
    item: itemModelOf(row, points),
    isOpen: isKnowledgeOpen(framed.value),
  });
}
