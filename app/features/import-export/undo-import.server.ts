import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction, type Writer } from "#db/transaction.ts";
import { type AuditNote, recordAudit, recordAudits } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findIndicatorsByIds, updateIndicator } from "../indicators/indicator.repository.server.ts";
import { rereadTargets } from "../indicators/reread-targets.server.ts";
import type { StoredTarget } from "../indicators/stored-reading.ts";
import { updateTarget } from "../indicators/target.repository.server.ts";
import { findBatch, findChangesAfter, updateBatch } from "./import-batch.repository.server.ts";
import { readSummary } from "./import-summary.ts";
import { pages } from "./load-snapshot.server.ts";
import {
  deleteTargets,
  deleteVersions,
  findAllOfIndicators,
  findOwners,
  withdrawFigures,
} from "./write-import.repository.server.ts";

type Change = Awaited<ReturnType<typeof findChangesAfter>>[number];
type Owned = Change & { readonly indicatorId: string; readonly isTouched: boolean };

const indicatorsAtOnce = 25;
const ownersAtOnce = 200;

/**
 * Takes a whole import back: new indicators go out of use, new targets go, changed ones get what they had, results and others' figures
 * are withdrawn but kept. An indicator on which somebody has worked on since stays as it is, whole, and is named.
 * Refused: `not-allowed`, `not-found`, `not-confirmed`.
 */
export function undoImport(context: UseCaseContext, id: string) {
  return inTransaction(context, async (writer) => {
    const { organisationId, now } = context;
    if (!can(context.actor, "indicator.import", context)) return refused("not-allowed");
    const batch = await findBatch(writer, organisationId, id);
    if (!batch) return refused("not-found");
    if (batch.state !== "confirmed") return refused("not-confirmed");
    const changes = await pages((after) => findChangesAfter(writer, organisationId, id, after));
    const own = new Set(changes.map(({ objectKey }) => objectKey));
    const groups = groupByIndicator(await withOwners(writer, organisationId, changes));
    const kept: { id: string; name: string }[] = [];
    const ids = [...groups.keys()];
    for (let from = 0; from < ids.length; from += indicatorsAtOnce) {
      const some = ids.slice(from, from + indicatorsAtOnce);
      kept.push(...(await undoSome(writer, context, some, groups, own)));
    }
    const undone = ids.length - kept.length;
    const summary = { ...readSummary(batch.summary), undone, kept };
    await updateBatch(writer, organisationId, id, "confirmed", {
      state: "undone",
      summary: JSON.stringify(summary),
      undoneAt: now,
    });
    await recordAudit(writer, context, {
      operation: "import.undo",
      objectType: "importBatch",
      objectKey: id,
      objectName: batch.name,
      after: { undone, kept: kept.length },
    });
    return ok({ id, undone, kept: kept.length });
  });
}

async function undoSome(
  writer: Writer,
  context: UseCaseContext,
  ids: readonly string[],
  groups: ReadonlyMap<string, readonly Owned[]>,
  ownKeys: ReadonlySet<string>,
) {
  const { organisationId, now } = context;
  const rows = new Map(
    (await findIndicatorsByIds(writer, organisationId, ids)).map((row) => [row.id, row]),
  );
  const around = await findAllOfIndicators(writer, organisationId, ids);
  const workedOn = new Set(
    around.filter(({ id }) => !ownKeys.has(id)).map(({ indicatorId }) => indicatorId),
  );
  const kept: { id: string; name: string }[] = [];
  const audit: AuditNote[] = [];
  const gone = {
    targets: [] as string[],
    measurements: [] as string[],
    benchmarks: [] as string[],
    definitions: [] as string[],
  };
  for (const id of ids) {
    const row = rows.get(id);
    const changes = groups.get(id) ?? [];
    if (!row) continue;
    const own = changes.find(({ objectType }) => objectType === "indicator");
    const isNew = own?.action === "insert";
    const isChanged = own !== undefined && own.version !== row.version;
    if (isChanged || changes.some((one) => one.isTouched) || (isNew && workedOn.has(id))) {
      kept.push({ id, name: row.name });
      continue;
    }
    if (own) {
      const change = isNew ? { retiredAt: now } : JSON.parse(own.before);
      await updateIndicator(writer, organisationId, id, row.version, change);
    }
    for (const { objectType, action, objectKey, before, version } of changes) {
      if (objectType === "measurement") gone.measurements.push(objectKey);
      if (objectType === "benchmark") gone.benchmarks.push(objectKey);
      if (objectType === "definition") gone.definitions.push(objectKey);
      if (objectType !== "target") continue;
      if (action === "insert") gone.targets.push(objectKey);
      else {
        const old = JSON.parse(before) as Omit<StoredTarget, "year">;
        await updateTarget(writer, organisationId, objectKey, version ?? 1, old);
      }
    }
    if (own && !isNew)
      await rereadTargets(writer, organisationId, [{ ...row, ...JSON.parse(own.before) }]);
    audit.push({
      operation: "indicator.undoImport",
      objectType: "indicator",
      objectKey: id,
      objectName: row.name,
      ...(own && !isNew ? { after: JSON.parse(own.before) } : {}),
    });
  }
  await deleteTargets(writer, organisationId, gone.targets);
  await deleteVersions(writer, organisationId, gone.definitions);
  await withdrawFigures(writer, organisationId, "measurement", gone.measurements, now);
  await withdrawFigures(writer, organisationId, "benchmark", gone.benchmarks, now);
  await recordAudits(writer, context, audit);
  return kept;
}

/** Each change with the indicator it belongs to; one whose object is gone or newer has been touched by somebody. */
async function withOwners(
  writer: Writer,
  organisationId: string,
  changes: readonly Change[],
): Promise<readonly Owned[]> {
  const owned: Owned[] = changes
    .filter(({ objectType }) => objectType === "indicator")
    .map((change) => ({ ...change, indicatorId: change.objectKey, isTouched: false }));
  for (const type of ["target", "measurement", "benchmark", "definition"] as const) {
    const some = changes.filter(({ objectType }) => objectType === type);
    for (let from = 0; from < some.length; from += ownersAtOnce) {
      const part = some.slice(from, from + ownersAtOnce);
      const keys = part.map(({ objectKey }) => objectKey);
      const found = new Map(
        (await findOwners(writer, organisationId, type, keys)).map((row) => [row.id, row]),
      );
      for (const change of part) {
        const row = found.get(change.objectKey);
        if (!row) continue;
        const isTouched = type === "target" && row.version !== change.version;
        owned.push({ ...change, indicatorId: row.indicatorId, isTouched });
      }
    }
  }
  return owned;
}

function groupByIndicator(changes: readonly Owned[]): ReadonlyMap<string, readonly Owned[]> {
  const groups = new Map<string, Owned[]>();
  for (const change of changes) {
    const group = groups.get(change.indicatorId);
    if (group) group.push(change);
    else groups.set(change.indicatorId, [change]);
  }
  return groups;
}
