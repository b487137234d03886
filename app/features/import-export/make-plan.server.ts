import { createHash } from "node:crypto";
import { type ColumnUse, readColumnUse } from "#app/domain/import-export/column-use.ts";
import { usesDecimalPoints } from "#app/domain/import-export/decimal-sign.ts";
import { fromSafeCell } from "#app/domain/import-export/formula-safe.ts";
import { hasSections } from "#app/domain/import-export/row-kind.ts";
import { isFilled } from "#app/domain/import-export/table.ts";
import type { Reader } from "#db/transaction.ts";
import type { UseCaseContext } from "../context.ts";
import { readTableRows } from "./batch-content.ts";
import type { BatchRow } from "./import-batch.repository.server.ts";
import { type Plan, type PlannedRow, ROW_STATES } from "./import-plan.ts";
import { type ImportSettings, readSettings } from "./import-settings.ts";
import { findDataVersion } from "./import-snapshot.repository.server.ts";
import { loadSnapshot } from "./load-snapshot.server.ts";
import { makePace } from "./pace.ts";
import { type PlanContext, planRow } from "./plan-row.server.ts";
import { withTwiceAsked } from "./plan-twice.server.ts";
import { withoutLostReplacements } from "./replaced-figures.server.ts";
import { statisticsRows } from "./statistics-rows.server.ts";
import { wordCode } from "./word-codes.server.ts";

/** The newest plans, so that turning a page or confirming does not read thousands of rows again. */
const kept = new Map<string, Plan>();
const mostKept = 3;

/** What confirming a batch would do, row by row, as the organisation stands now. Writes nothing. */
export async function makePlan(
  context: UseCaseContext,
  batch: Pick<BatchRow, "id" | "kind" | "content" | "settings">,
  db: Reader = context.db,
): Promise<Plan> {
  const { organisationId, today } = context;
  const key = `${batch.id} ${today} ${await findDataVersion(db, organisationId)} ${batch.settings}`;
  const known = kept.get(key);
  if (known) return known;
  const settings = readSettings(batch.settings);
  const table = tableOf(batch, settings, context);
  const columns = table.columns.map(readColumnUse);
  const plan = await planTable(table.rows(), table.firstLine, {
    ...{ unit: settings.unit, section: { name: "" } },
    ...seenInWhole(batch.kind === "jsonStat" ? [] : table.rows(), columns),
    snapshot: await loadSnapshot(db, organisationId),
    columns,
    contains: table.contains,
    institutionId: settings.institutionId,
    choices: settings.choices,
    today,
    wordCode,
    seen: new Map(),
    rowsByKey: new Map(),
    takenBack: new Map(),
  });
  kept.set(key, plan);
  for (const old of [...kept.keys()].slice(0, -mostKept)) kept.delete(old);
  return plan;
}

function tableOf(
  batch: Pick<BatchRow, "kind" | "content">,
  settings: ImportSettings,
  context: UseCaseContext,
) {
  if (batch.kind === "jsonStat") {
    const { rows, columns } = statisticsRows(batch.content, settings.selections, context.locale);
    return { rows: () => rows, columns, firstLine: 1, contains: "measurements" as const };
  }
  const { table, headingRow, columns, contains } = settings;
  const rows = () => skipping(readTableRows(batch.content, table), headingRow + 1);
  return { rows, columns, contains, firstLine: headingRow + 2 };
}

/** What only shows when a table is seen whole. So many of its rows are enough to see it. */
const mostSeen = 500;

export function seenInWhole(all: Iterable<readonly string[]>, columns: readonly ColumnUse[]) {
  const rows: (readonly string[])[] = [];
  for (const row of all) {
    if (rows.push(row) >= mostSeen) break;
  }
  const figures = columns.flatMap(({ use }, index) =>
    ["status", "target", "targets", "result", "value"].includes(use) ? [index] : [],
  );
  const cells = rows.flatMap((row) => figures.map((index) => row[index] ?? ""));
  return {
    hasSections: hasSections(rows, columns),
    usesDecimalPoints: usesDecimalPoints(cells),
  };
}

/** What each row of a table would do, the empty ones left out. */
export async function planTable(
  rows: Iterable<readonly string[]>,
  firstLine: number,
  context: PlanContext,
): Promise<Plan> {
  const pace = makePace();
  const planned: PlannedRow[] = [];
  const hash = createHash("sha256");
  const counts = Object.fromEntries(ROW_STATES.map((state) => [state, 0])) as Record<
    (typeof ROW_STATES)[number],
    number
  >;
  let line = firstLine - 1;
  for (const row of rows) {
    line += 1;
    if (!isFilled(row)) continue;
    planned.push(planRow(row.map(fromSafeCell), line, planned.length, context));
    await pace();
  }
  const settled = withoutLostReplacements(withTwiceAsked(planned, context.choices));
  for (const plan of settled) {
    counts[plan.state] += 1;
    if (plan.write) hash.update(tagOf(plan));
    await pace();
  }
  return { rows: settled, counts, tag: hash.digest("hex").slice(0, 24) };
}

/** All that a row would write but its new ids. */
function tagOf({ line, state, differences, write }: PlannedRow): string {
  return JSON.stringify([
    line,
    state,
    differences,
    write?.definition,
    write?.targets,
    write?.entries,
    write?.benchmarks,
    write?.versions,
    write?.retires,
  ]);
}

function* skipping<Item>(items: Iterable<Item>, count: number): Generator<Item> {
  let index = 0;
  for (const item of items) {
    if (index >= count) yield item;
    index += 1;
  }
}
