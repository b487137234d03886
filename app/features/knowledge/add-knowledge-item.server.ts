import { checkItem } from "#app/domain/knowledge/item.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findRound, findStepState } from "../cycle/round.repository.server.ts";
import { insertFile } from "../documents/file.repository.server.ts";
import { insertItem, replacePoints } from "./knowledge-item.repository.server.ts";
import type { KnowledgeItemInput } from "./knowledge-item.schema.ts";
import { readItem } from "./read-item.server.ts";

/**
 * Puts an item last in a round's knowledge pack (R4-02).
 * Refused: `not-found`, `not-allowed`, what `readItem` cannot read and what `checkItem` refuses.
 */
export async function addKnowledgeItem(
  context: UseCaseContext,
  committeeSlug: string,
  year: number,
  input: KnowledgeItemInput,
) {
  const read = await readItem(input);
  return inTransaction(context, async (writer) => {
    const { organisationId, actor, now } = context;
    const round = await findRound(writer, organisationId, committeeSlug, year);
    if (!round) return refused("not-found");
    const resource = { organisationId, committeeId: round.committeeId };
    if (!can(actor, "knowledge.edit", resource)) return refused("not-allowed");
    const state = await findStepState(writer, organisationId, round.id, "knowledge");
    const checked = checkItem(input, state, context.today);
    if (!checked.ok) return checked;
    if (!read.ok) return read;
    const { text, upload, points } = read.value;
    const fileId = upload
      ? await insertFile(writer, {
          organisationId,
          upload,
          uploadedBy: actor.personId,
          uploadedAt: now,
        })
      : null;
    const id = newId();
    await insertItem(writer, {
      id,
      organisationId,
      roundId: round.id,
      kind: input.kind,
      createdBy: actor.personId,
      ...text,
      fileId,
    });
    await replacePoints(writer, organisationId, id, points);
    await recordAudit(writer, context, {
      operation: "knowledgeItem.add",
      objectType: "knowledgeItem",
      objectKey: id,
      objectName: text.title,
      after: { ...text, ...(upload ? { file: upload.name } : {}) },
    });
    return ok({ id });
  });
}
