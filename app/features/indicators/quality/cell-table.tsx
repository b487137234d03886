import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { DataTable } from "#app/ui/data/data-table.tsx";
import { CellMark } from "./cell-mark.tsx";
import { useQualityWords } from "./use-quality-words.ts";
import type { QualityModel } from "./view-quality.server.ts";

/** Each cell of an indicator with what stands in it, and beside it how many comments and remarks are open. */
export function CellTable({ indicator }: { readonly indicator: QualityModel }) {
  const t = useTexts("quality");
  const { cell: nameOf, standing } = useQualityWords();
  return (
    <DataTable
      caption={t("page.cells.caption")}
      hideCaption
      rows={indicator.cells}
      rowKey={({ cell }) => cell}
      columns={[
        {
          key: "cell",
          header: t("column.cell"),
          rowHeader: true,
          cell: ({ cell }) => nameOf(cell),
        },
        {
          key: "stands",
          header: t("column.stands"),
          cell: ({ cell, text, openCount }) => (
            <>
              <span className={text === "" ? "cell-detail" : undefined}>
                {standing(cell, text)}
              </span>{" "}
              <CellMark indicatorId={indicator.id} cell={cell} count={openCount} />
            </>
          ),
        },
        {
          key: "remarks",
          header: t("column.remark"),
          cell: ({ remarkCount }) =>
            remarkCount === 0 ? null : (
              <a href={paths.indicatorRemarks(indicator.id)}>
                {t("remarks.open", { count: remarkCount })}
              </a>
            ),
        },
      ]}
    />
  );
}
