import { can } from "#app/domain/permissions/can.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import type { Reader } from "#db/transaction.ts";
import type { UseCaseContext } from "../context.ts";
import { type BatchRow, findBatch } from "./import-batch.repository.server.ts";

/**
 * An import that its maker may still work on; to others it is not there. Refused: `not-allowed`, `not-found`, `import-done`.
 */
export async function loadPreview(
  db: Reader,
  context: UseCaseContext,
  id: string,
): Promise<Result<BatchRow, "not-allowed" | "not-found" | "import-done">> {
  if (!can(context.actor, "indicator.import", context)) return refused("not-allowed");
  const batch = await findBatch(db, context.organisationId, id);
  if (!batch || (batch.state === "preview" && batch.createdBy !== context.actor.personId)) {
    return refused("not-found");
  }
  return batch.state === "preview" ? ok(batch) : refused("import-done");
}
