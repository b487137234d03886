import { meaningOf } from "#app/domain/indicators/definition-version.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId, newOrderedId } from "#db/id.ts";
import { insertRows } from "#db/insert-rows.ts";
import type { NewRowOf } from "#db/tables/columns.ts";
import type { Tables } from "#db/tables/index.ts";
import type { Writer } from "#db/transaction.ts";
import { type AuditNote, recordAudits } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { updateIndicator } from "../indicators/indicator.repository.server.ts";
import { keepVersion } from "../indicators/keep-version.server.ts";
import { rereadTargets } from "../indicators/reread-targets.server.ts";
import {
  findAllTargetsOfIndicators,
  updateTarget,
} from "../indicators/target.repository.server.ts";
import type { ChangeRow } from "./import-batch.repository.server.ts";
import type { FigureState, PlannedRow, RowWrite } from "./import-plan.ts";
import { findLastPositions } from "./write-import.repository.server.ts";

const rowsAtOnce = 100;

/** What gathers until it is written in one statement. */
type Batch = {
  readonly indicators: NewRowOf<Tables["indicator"]>[];
  readonly targets: NewRowOf<Tables["indicatorTarget"]>[];
  readonly entries: NewRowOf<Tables["measurement"]>[];
  readonly benchmarks: NewRowOf<Tables["benchmark"]>[];
  readonly versions: NewRowOf<Tables["indicatorDefinition"]>[];
  readonly audit: AuditNote[];
  readonly changes: ChangeRow[];
};

type Scope = {
  readonly writer: Writer;
  readonly context: UseCaseContext;
  readonly importBatchId: string;
  readonly placeOf: (write: RowWrite) => number;
};

/**
 * Writes the rows of a confirmed import, many in one statement, with a trace of each in the log and in the import, by which it can be
 * taken back. Refused: `changed-meanwhile` where one of them is no longer as it was shown.
 */
export async function writeRows(
  writer: Writer,
  context: UseCaseContext,
  importBatchId: string,
  rows: readonly PlannedRow[],
) {
  const scope = { writer, context, importBatchId, placeOf: await positions(writer, context) };
  let batch = emptyBatch();
  for (const { name, write } of rows) {
    if (!write) continue;
    const isWritten = write.existing
      ? await changeIndicator(scope, batch, write, write.existing)
      : defineIndicator(scope, batch, write, name);
    if (!isWritten || !(await setTargets(scope, batch, write, name)))
      return refused("changed-meanwhile");
    addFigures(scope, batch, write, name);
    if (batch.indicators.length + batch.changes.length < rowsAtOnce) continue;
    await flush(scope, batch);
    batch = emptyBatch();
  }
  await flush(scope, batch);
  return ok();
}

function defineIndicator(scope: Scope, batch: Batch, write: RowWrite, name: string): true {
  const { organisationId } = scope.context;
  const row = {
    ...(write.definition as NewRowOf<Tables["indicator"]>),
    id: write.indicatorId,
    organisationId,
    institutionId: write.institutionId,
    areaId: write.areaId,
    position: scope.placeOf(write),
    retiredAt: write.retires ? scope.context.now : null,
  };
  batch.indicators.push(row);
  batch.changes.push(changeOf(scope, "indicator", write.indicatorId, "insert", null, 1));
  batch.audit.push(trace("indicator.define", write, name, undefined, filled(write.definition)));
  return true;
}

async function changeIndicator(
  scope: Scope,
  batch: Batch,
  write: RowWrite,
  before: NonNullable<RowWrite["existing"]>,
): Promise<boolean> {
  const { writer, context } = scope;
  const { organisationId } = context;
  const change = {
    ...(write.definition as Parameters<typeof updateIndicator>[4]),
    ...(write.retires ? { retiredAt: context.now } : {}),
  };
  if (Object.keys(change).length === 0) return true;
  const isSaved = await updateIndicator(writer, organisationId, before.id, before.version, change);
  if (!isSaved) return false;
  const after = { ...before, ...change } as typeof before;
  const same = { change: "same", fromYear: undefined, reason: "" } as const;
  await keepVersion(writer, context, before.id, meaningOf(before), meaningOf(after), same);
  await rereadTargets(writer, organisationId, [after]);
  const old = Object.fromEntries(
    Object.keys(change).map((column) => [column, before[column as keyof typeof before]]),
  );
  batch.changes.push(changeOf(scope, "indicator", before.id, "update", old, before.version + 1));
  batch.audit.push(trace("indicator.edit", write, after.name, old, change));
  return true;
}

async function setTargets(
  scope: Scope,
  batch: Batch,
  write: RowWrite,
  name: string,
): Promise<boolean> {
  const { writer, context } = scope;
  const { organisationId } = context;
  if (write.targets.length === 0) return true;
  // Reading the words again after a change of definition has given the rows other versions.
  const standing = write.existing
    ? await findAllTargetsOfIndicators(writer, organisationId, [write.indicatorId])
    : [];
  for (const { stored, consulted, before } of write.targets) {
    const { year, ...read } = stored;
    const change = { ...read, consulted: consulted ?? before?.consulted ?? "" };
    const now = standing.find((one) => one.year === year);
    if (before?.raw !== now?.raw) return false;
    if (now) {
      if (!(await updateTarget(writer, organisationId, now.id, now.version, change))) return false;
      const { id, version, indicatorId: _, year: __, ...old } = now;
      batch.changes.push(changeOf(scope, "target", id, "update", old, version + 1));
    } else {
      const id = newId();
      batch.targets.push({ id, organisationId, indicatorId: write.indicatorId, year, ...change });
      batch.changes.push(changeOf(scope, "target", id, "insert", null, 1));
    }
    const old = before ? { year, raw: before.raw } : undefined;
    batch.audit.push(trace("indicator.setTarget", write, name, old, { year, raw: stored.raw }));
  }
  return true;
}

function addFigures(scope: Scope, batch: Batch, write: RowWrite, name: string): void {
  const { organisationId, actor, now } = scope.context;
  const by = { enteredBy: actor.personId, enteredAt: now };
  const own = { organisationId, indicatorId: write.indicatorId };
  const withdrawnAt = (state: FigureState) => (state === "withdrawn" ? now : null);
  for (const { columns, state } of write.entries) {
    const id = newOrderedId();
    const row = { ...columns, withdrawnAt: withdrawnAt(state), id, ...own, ...by } as NewRowOf<
      Tables["measurement"]
    >;
    batch.entries.push(row);
    batch.changes.push(changeOf(scope, "measurement", id, "insert", null, null));
    batch.audit.push(trace("indicator.measure", write, name, undefined, columns));
  }
  for (const { before: _, state, ...columns } of write.benchmarks) {
    const id = newOrderedId();
    batch.benchmarks.push({ ...columns, id, ...own, ...by, withdrawnAt: withdrawnAt(state) });
    batch.changes.push(changeOf(scope, "benchmark", id, "insert", null, null));
  }
  for (const columns of write.versions) {
    const id = newId();
    const made = { createdBy: actor.personId, createdAt: now };
    batch.versions.push({ ...columns, id, ...own, ...made });
    batch.changes.push(changeOf(scope, "definition", id, "insert", null, null));
    const { fromYear, reason } = columns;
    batch.audit.push(
      trace("indicator.edit", write, name, undefined, { definitionFrom: fromYear, reason }),
    );
  }
}

function changeOf(
  scope: Scope,
  objectType: ChangeRow["objectType"],
  objectKey: string,
  action: ChangeRow["action"],
  before: object | null,
  version: number | null,
): ChangeRow {
  return {
    ...{ id: newOrderedId(), organisationId: scope.context.organisationId },
    ...{ importBatchId: scope.importBatchId, objectType, objectKey, action, version },
    before: before ? JSON.stringify(before) : "",
  };
}

function trace(
  operation: string,
  write: RowWrite,
  name: string,
  before: Readonly<Record<string, unknown>> | undefined,
  after: Readonly<Record<string, unknown>>,
): AuditNote {
  return {
    operation,
    objectType: "indicator",
    objectKey: write.indicatorId,
    objectName: write.existing?.name ?? name,
    ...(before ? { before } : {}),
    after,
  };
}

/** The log names what was said, not all that was left open. */
function filled(columns: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(columns).filter(([, value]) => value !== null && value !== ""),
  );
}

async function positions(writer: Writer, { organisationId }: UseCaseContext) {
  const found = await findLastPositions(writer, organisationId);
  const last = new Map(found.map((one) => [one.institutionId, Number(one.last)]));
  return ({ institutionId, definition }: RowWrite) => {
    const before = last.get(institutionId) ?? 0;
    const place = typeof definition.position === "number" ? definition.position : before + 1;
    last.set(institutionId, Math.max(before, place));
    return place;
  };
}

function emptyBatch(): Batch {
  return {
    ...{ indicators: [], targets: [], entries: [], benchmarks: [], versions: [] },
    ...{ audit: [], changes: [] },
  };
}

/** Indicators first, since all else points to them. */
async function flush({ writer, context }: Scope, batch: Batch): Promise<void> {
  await insertRows(writer, "indicator", batch.indicators);
  await insertRows(writer, "indicatorTarget", batch.targets);
  await insertRows(writer, "measurement", batch.entries);
  await insertRows(writer, "benchmark", batch.benchmarks);
  await insertRows(writer, "indicatorDefinition", batch.versions);
  await recordAudits(writer, context, batch.audit);
  await insertRows(writer, "importChange", batch.changes);
}
