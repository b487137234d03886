import type { ScoreGroup, ScoreRow } from "./scorecard-model.ts";
import type { ColumnKey, ScorecardQuery } from "./scorecard-query.ts";

const always: readonly ColumnKey[] = ["name", "baseline", "target", "result", "colour", "trend"];

/** The columns chosen; else those that hold something in this scorecard. */
export function shownColumns(
  query: ScorecardQuery,
  groups: readonly ScoreGroup[],
): readonly ColumnKey[] {
  if (query.columns)
    return query.columns.includes("name") ? query.columns : ["name", ...query.columns];
  const some = (holds: (row: ScoreRow) => boolean) => groups.some(({ rows }) => rows.some(holds));
  return [
    "name",
    ...(some((row) => row.number !== "") ? (["number"] as const) : []),
    ...always.slice(1),
    ...(some((row) => row.benchmark !== null) ? (["benchmark"] as const) : []),
    ...(some((row) => row.dataSource !== "") ? (["source"] as const) : []),
  ];
}
