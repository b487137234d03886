import { checkItem, isItemKind } from "#app/domain/knowledge/item.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findStepState } from "../cycle/round.repository.server.ts";
import { insertFile } from "../documents/file.repository.server.ts";
import { findItemById, replacePoints, updateItem } from "./knowledge-item.repository.server.ts";
import type { KnowledgeItemInput } from "./knowledge-item.schema.ts";
import { readItem } from "./read-item.server.ts";

/**
 * Changes an item of a knowledge pack; its kind stays. A file stays unless another is given.
 * Refused: `not-found`, `not-allowed`, `changed-meanwhile`, what `readItem` cannot read and what `checkItem` refuses.
 */
export async function editKnowledgeItem(
  context: UseCaseContext,
  id: string,
  input: KnowledgeItemInput,
) {
  const read = await readItem(input);
  return inTransaction(context, async (writer) => {
    const { organisationId, actor, now } = context;
    const before = await findItemById(writer, organisationId, id);
    if (!before || !isItemKind(before.kind) || before.kind !== input.kind) {
      return refused("not-found");
    }
    const resource = { organisationId, committeeId: before.committeeId };
    if (!can(actor, "knowledge.edit", resource)) return refused("not-allowed");
    const state = await findStepState(writer, organisationId, before.roundId, "knowledge");
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
      : before.fileId;
    const row = { organisationId, id, version: input.version ?? 0 };
    if (!(await updateItem(writer, row, { ...text, fileId }))) return refused("changed-meanwhile");
    if (input.kind === "series") await replacePoints(writer, organisationId, id, points);
    const { title, body, url, unit, source, sourceOn } = before;
    await recordAudit(writer, context, {
      operation: "knowledgeItem.edit",
      objectType: "knowledgeItem",
      objectKey: id,
      objectName: text.title,
      before: { title, body, url, unit, source, sourceOn, file: before.fileName },
      after: { ...text, file: upload?.name ?? before.fileName },
    });
    return ok({ id });
  });
}
