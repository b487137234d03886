import { useLocale, useTexts } from "#app/i18n/texts.tsx";
import { ColumnTable } from "#app/ui/data/column-table.tsx";
import type { ScorecardModel } from "./scorecard-model.ts";
import { type ScorecardQuery, SORTS, scorecardHref } from "./scorecard-query.ts";
import { useScorecardColumns } from "./use-scorecard-columns.ts";

/** The scorecard's rows: those of one page, or all in a table for each group. */
export function ScorecardTable({
  model,
  path,
}: {
  readonly model: ScorecardModel;
  readonly path: string;
}) {
  const t = useTexts("scorecard");
  const locale = useLocale();
  const { query, grouping, groups } = model;
  const several = model.institutions.length > 1;
  const under =
    several && grouping !== "institution" && !model.shown.includes("institution")
      ? "place"
      : grouping === "heading"
        ? "nothing"
        : "heading";
  const columns = useScorecardColumns({
    openHref: (row) => `${scorecardHref(path, { ...query, opened: row.id })}#aabnet`,
    under,
    isChosen: query.columns !== null,
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
      shown={model.shown}
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
      look={[locale, scorecardHref(path, { ...query, opened: "" }), under, ...model.shown].join(
        " ",
      )}
      apart={query.showsAll && grouping !== "none"}
    />
  );
}

/** A column's head sorts by it, and on the second press the other way. */
function sortHref(path: string, query: ScorecardQuery, key: string): string {
  const sort = SORTS.find((one) => one === key) ?? "attention";
  const isDescending = query.sort === sort && !query.isDescending;
  return scorecardHref(path, { ...query, sort, isDescending, page: 1, opened: "" });
}
