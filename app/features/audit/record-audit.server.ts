import { newOrderedId } from "#db/id.ts";
import { insertRows } from "#db/insert-rows.ts";
import type { Writer } from "#db/transaction.ts";
import type { UseCaseContext } from "../context.ts";

type Fields = Readonly<Record<string, unknown>>;

export type AuditNote = {
  readonly operation: string;
  /** Table name of the object, and the id and name it had. */
  readonly objectType: string;
  readonly objectKey: string;
  readonly objectName: string;
  readonly before?: Fields;
  readonly after?: Fields;
};

const neverKept = new Set(["id", "passwordHash", "content", "version", "updatedAt"]);

/**
 * Writes who changed what, from what to what; only fields that differ are kept, secrets never. With both
 * sides given, the fields of `after` are those that were changed, so `before` may be the whole row.
 */
export async function recordAudit(
  writer: Writer,
  context: UseCaseContext,
  note: AuditNote,
): Promise<void> {
  await recordAudits(writer, context, [note]);
}

/** The same for many changes of one moment, in one statement. */
export async function recordAudits(
  writer: Writer,
  context: UseCaseContext,
  notes: readonly AuditNote[],
): Promise<void> {
  const entries = notes.map((note) => {
    const { before, after } = differing(note.before, note.after);
    return {
      id: newOrderedId(),
      organisationId: context.organisationId,
      at: context.now,
      personId: context.actor.personId,
      operation: note.operation,
      objectType: note.objectType,
      objectKey: note.objectKey,
      objectName: note.objectName,
      before: before && JSON.stringify(before),
      after: after && JSON.stringify(after),
    };
  });
  await insertRows(writer, "auditEntry", entries);
}

function differing(before: Fields | undefined, after: Fields | undefined) {
  const changed = after ?? {};
  const keep = (one: Fields | undefined, other: Fields | undefined) => {
    if (!one) return null;
    const kept = Object.entries(one).filter(
      ([name, value]) =>
        !neverKept.has(name) && (!other || (Object.hasOwn(changed, name) && other[name] !== value)),
    );
    return Object.fromEntries(kept);
  };
  return { before: keep(before, after), after: keep(after, before) };
}
