import { useTexts } from "#app/i18n/texts.tsx";
import { ColumnTable } from "#app/ui/data/column-table.tsx";
import type { ScorecardModel, ScoreRow } from "./scorecard-model.ts";
import { type ColumnKey, type ScorecardQuery, SORTS, scorecardHref } from "./scorecard-query.ts";
import { useScorecardColumns } from "./use-scorecard-columns.ts";

const always: readonly ColumnKey[] = ["name", "baseline", "target", "result", "colour", "trend"];

/** The scorecard's rows: those of one page, or all in a table for each group. */
export function ScorecardTable({
  model,
  path,
}: {
  readonly model: ScorecardModel;
  readonly path: string;
}) {
  const t = useTexts("scorecard");
  const { query, grouping, groups } = model;
  const several = model.institutions.length > 1;
  const columns = useScorecardColumns({
    openHref: (row) => `${scorecardHref(path, { ...query, opened: row.id })}#aabnet`,
    withPlace:
      several && grouping !== "institution" && !shownColumns(model).includes("institution"),
  });
  const titleOf = (key: string) => {
    if (key === "") return grouping === "institution" ? t("card.whole") : t("card.noGroup");
    return grouping === "perspective" ? t(`perspective.${key as "users"}`) : key;
  };
  const sortKey = SORTS.find((key) => key === query.sort);
  return (
    <ColumnTable
      caption={t("card.caption")}
      columns={columns}
      shown={shownColumns(model)}
      sorted={sortKey ? { key: sortKey, descending: query.isDescending } : null}
      sortHref={(key) => sortHref(path, query, key)}
      groups={groups.map(({ key, rows }) => ({
        key,
        title: grouping === "none" ? "" : titleOf(key),
        detail: t("card.group.detail", { count: rows.length }),
        rows,
      }))}
      rowKey={(row) => row.id}
      openKey={query.opened}
      apart={query.showsAll && grouping !== "none"}
    />
  );
}

/** The columns chosen; else those that hold something in this scorecard. */
export function shownColumns({ query, groups }: ScorecardModel): readonly ColumnKey[] {
  if (query.columns)
    return query.columns.includes("name") ? query.columns : ["name", ...query.columns];
  const some = (holds: (row: ScoreRow) => boolean) => groups.some(({ rows }) => rows.some(holds));
  return [
    "name",
    ...(some((row) => row.number !== "") ? (["number"] as const) : []),
    ...always.slice(1),
    ...(some((row) => row.benchmark !== null) ? (["benchmark"] as const) : []),
    ...(some((row) => row.dataSource !== "") ? (["source"] as const) : []),
    ...(some((row) => row.ownerName !== "") ? (["owner"] as const) : []),
  ];
}

/** A column's head sorts by it, and on the second press the other way. */
function sortHref(path: string, query: ScorecardQuery, key: string): string {
  const sort = SORTS.find((one) => one === key) ?? "attention";
  const isDescending = query.sort === sort && !query.isDescending;
  return scorecardHref(path, { ...query, sort, isDescending, page: 1, opened: "" });
}
