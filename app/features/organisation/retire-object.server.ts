import { can } from "#app/domain/permissions/can.ts";
import type { Operation } from "#app/domain/permissions/operations.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import { inTransaction, type Writer } from "#db/transaction.ts";
import type { RowRead } from "#db/update-versioned.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import type { RetireInput } from "./retire.schema.ts";

type Retirable = { readonly name: string; readonly retiredAt: string | null };
type Check<Row> = (writer: Writer, row: Row) => Promise<Result<undefined>>;

/** What a kind of object says of itself so that it can go out of use and come back. */
export type RetirableKind<Row extends Retirable> = {
  readonly operation: Operation;
  /** Name of the table. */
  readonly objectType: string;
  readonly find: (writer: Writer, organisationId: string, id: string) => Promise<Row | undefined>;
  readonly update: (
    writer: Writer,
    row: RowRead,
    change: { retiredAt: string | null },
  ) => Promise<boolean>;
  readonly mayRetire?: Check<Row>;
  readonly mayRestore?: Check<Row>;
};

/**
 * Takes something of the organisation's out of use, or back into use. Nothing is deleted. Refused:
 * `not-allowed`, `not-found`, `changed-meanwhile`, and what the kind's own checks refuse.
 */
export function retireObject<Row extends Retirable>(
  context: UseCaseContext,
  id: string,
  input: RetireInput,
  kind: RetirableKind<Row>,
) {
  return inTransaction(context, async (writer) => {
    if (!can(context.actor, kind.operation, context)) return refused("not-allowed");
    const before = await kind.find(writer, context.organisationId, id);
    if (!before) return refused("not-found");
    const retires = input.retire === "yes";
    const checked = await (retires ? kind.mayRetire : kind.mayRestore)?.(writer, before);
    if (checked && !checked.ok) return checked;
    const row = { organisationId: context.organisationId, id, version: input.version };
    const change = { retiredAt: retires ? context.now : null };
    if (!(await kind.update(writer, row, change))) return refused("changed-meanwhile");
    await recordAudit(writer, context, {
      operation: `${kind.objectType}.${retires ? "retire" : "restore"}`,
      objectType: kind.objectType,
      objectKey: id,
      objectName: before.name,
      before: { retiredAt: before.retiredAt },
      after: change,
    });
    return ok({ id });
  });
}
