import { useTexts } from "#app/i18n/texts.tsx";
import { DataTable } from "#app/ui/data/data-table.tsx";
import { isSaid } from "./on-one-line.ts";
import { CellMark } from "./quality/cell-mark.tsx";
import { useIndicatorWords } from "./use-indicator-words.ts";
import type { IndicatorModel } from "./view-indicator.server.ts";

type Target = IndicatorModel["targets"][number];

/** Targets by year in their own words, beside what they are read as where that is not the same. */
export function TargetTable({ indicator }: { readonly indicator: IndicatorModel }) {
  const t = useTexts("indicators");
  const { phrase } = useIndicatorWords();
  const isReadOtherwise = indicator.targets.some(
    ({ raw, isDoubtful, meaning }) => isDoubtful || !isSaid(raw, phrase(meaning)),
  );
  return (
    <DataTable
      caption={t("view.targets.caption")}
      hideCaption
      rows={indicator.targets}
      rowKey={(target) => String(target.year)}
      empty={<p>{t("view.targets.empty")}</p>}
      columns={[
        {
          key: "year",
          header: t("column.year"),
          rowHeader: true,
          cell: ({ year }) => String(year),
        },
        {
          key: "raw",
          header: t("column.target"),
          cell: ({ raw, year, consulted }) => (
            <>
              {raw}{" "}
              <CellMark
                indicatorId={indicator.id}
                cell={`target-${year}`}
                count={indicator.quality?.commentCounts[`target-${year}`]}
              />
              {consulted ? (
                <span className="cell-detail">
                  {t("view.consulted")}: {consulted}
                </span>
              ) : null}
            </>
          ),
        },
        ...(isReadOtherwise
          ? [
              {
                key: "meaning",
                header: t("column.meaning"),
                cell: ({ isDoubtful, meaning }: Target) =>
                  isDoubtful ? (
                    <span className="doubt">{t("doubtful.short")}</span>
                  ) : (
                    phrase(meaning)
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}
