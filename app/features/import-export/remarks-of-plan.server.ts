import { readDraft } from "#app/domain/indicators/checks/checked-indicator.ts";
import type { Remark } from "#app/domain/indicators/checks/remark.ts";
import { remarksAmong, remarksOn } from "#app/domain/indicators/checks/remarks-for.ts";
import type { Plan, PlannedRow } from "./import-plan.ts";
import { makePace } from "./pace.ts";

/** Larger tables are looked at a page at a time. */
const mostAtOnce = 500;

type RowRemarks = ReadonlyMap<PlannedRow, readonly Remark[]>;

const kept = new WeakMap<Plan, RowRemarks>();

/** What the checks see in the rows of a small table (RULES 19), each beside all the others; null for a large one. */
export async function remarksOfPlan(plan: Plan): Promise<RowRemarks | null> {
  if (plan.rows.length > mostAtOnce) return null;
  const known = kept.get(plan) ?? (await remarksOfRows(plan.rows));
  kept.set(plan, known);
  return known;
}

/** What the checks see in some rows that stand together; rows that change nothing or cannot be taken in draw no remark. */
export async function remarksOfRows(rows: readonly PlannedRow[]): Promise<RowRemarks> {
  const pace = makePace();
  const checked = [];
  for (const row of rows) {
    if (!row.draft || row.state === "refused" || row.state === "unchanged") continue;
    const { unsaid } = row.draft;
    const indicator = readDraft(row.draft.indicator);
    const own = remarksOn(indicator).filter(({ code }) => !unsaid.includes(code));
    checked.push({ row, indicator, own });
    await pace();
  }
  const among = remarksAmong(checked.map(({ indicator }) => indicator));
  return new Map(checked.map(({ row, own }, index) => [row, [...own, ...(among[index] ?? [])]]));
}
