import { can } from "#app/domain/permissions/can.ts";
import { ok, type Refusal, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction, type Writer } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findIndicatorById, type IndicatorRow } from "./indicator.repository.server.ts";
import type { TargetRow as TypedRow } from "./indicator.schema.ts";
import { targetContextOf } from "./load-indicator-series.server.ts";
import {
  deleteTarget,
  findAllTargetsOfIndicators,
  insertTarget,
  updateTarget,
} from "./target.repository.server.ts";
import { changeOfTarget, type TargetChange } from "./target-change.ts";

/**
 * Sets the targets of several years in their own words, all or none of them. Only the years whose words, reading or consultation are
 * new are written; a year whose words are taken away has no target any more. Refused: `not-found`, `not-allowed`, `retired`;
 * `changed-meanwhile` where somebody else has set a year that is changed here; and at each row's field, all together, what
 * `changeOfTarget` refuses.
 */
export function setTargets(
  context: UseCaseContext,
  indicatorId: string,
  rows: readonly Partial<TypedRow>[],
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const indicator = await findIndicatorById(writer, organisationId, indicatorId);
    if (!indicator) return refused("not-found");
    const { institutionId } = indicator;
    if (!can(context.actor, "indicator.edit", { organisationId, institutionId })) {
      return refused("not-allowed");
    }
    if (indicator.retiredAt !== null) return refused("retired");
    const stored = await findAllTargetsOfIndicators(writer, organisationId, [indicatorId]);
    const reading = targetContextOf(indicator);
    const changes = rows.map((row, index) => changeOfTarget(row, index, rows, stored, reading));
    const refusals = changes.flatMap((change) => (change.ok ? [] : [change.refusal]));
    if (refusals.length > 0) return together(refusals);
    const wanted = changes.flatMap((change) => (change.ok && change.value ? [change.value] : []));
    for (const change of wanted) {
      if (!(await write(writer, context, indicator, change))) return refused("changed-meanwhile");
    }
    return ok({ id: indicatorId, count: wanted.length });
  });
}

/** A collision speaks for the whole form, for nothing else can be settled before it is seen. */
function together(refusals: readonly Refusal[]) {
  const [first = { code: "invalid" }, ...others] = refusals;
  if (refusals.some(({ code }) => code === "changed-meanwhile")) {
    return refused("changed-meanwhile");
  }
  const { code, ...more } = first;
  return refused(code, { ...more, others });
}

async function write(
  writer: Writer,
  context: UseCaseContext,
  { id, name }: IndicatorRow,
  { year, before, after }: TargetChange,
): Promise<boolean> {
  const { organisationId } = context;
  if (after === null) {
    if (!before || !(await deleteTarget(writer, organisationId, before.id, before.version)))
      return false;
  } else if (before) {
    if (!(await updateTarget(writer, organisationId, before.id, before.version, after)))
      return false;
  } else {
    const row = { id: newId(), organisationId, indicatorId: id, year, ...after };
    await insertTarget(writer, row);
  }
  await recordAudit(writer, context, {
    operation: "indicator.setTarget",
    objectType: "indicator",
    objectKey: id,
    objectName: name,
    ...(before ? { before: { year, raw: before.raw, consulted: before.consulted } } : {}),
    after: after ? { ...after, year } : { year, raw: "" },
  });
  return true;
}
