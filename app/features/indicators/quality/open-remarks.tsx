import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { DataTable } from "#app/ui/data/data-table.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { Pagination } from "#app/ui/layout/pagination.tsx";
import { numberedName } from "../numbered-name.ts";
import { PlaceFilter } from "./place-filter.tsx";
import { useQualityWords } from "./use-quality-words.ts";
import type { OpenRemarks } from "./view-remarks.server.ts";

/** The open remarks of a service, or of all of them page by page, with what one can do about each. */
export function OpenRemarksList({ page }: { readonly page: OpenRemarks }) {
  const t = useTexts("quality");
  const { seen, advice, kind, cell } = useQualityWords();
  return (
    <>
      {page.place ? (
        <PlaceFilter
          action={paths.openRemarks()}
          places={page.places}
          everywhere={page.everywhere}
          chosen={page.place.key}
          codes={{
            chosen: page.code ?? "",
            options: [
              { value: "", label: t("list.code.all", { count: page.total }) },
              ...page.counts.map(({ code, count }) => ({
                value: code,
                label: t("list.code.one", { name: kind({ code }), count }),
              })),
            ],
          }}
        />
      ) : null}
      {page.open.length === 0 ? (
        <EmptyState title={t("list.empty")}>{t("list.empty.text")}</EmptyState>
      ) : (
        <DataTable
          caption={t("list.caption")}
          hideCaption
          rows={page.open}
          cards
          rowKey={({ indicator, remark }) => `${indicator.id} ${remark.code} ${remark.subject}`}
          columns={[
            {
              key: "indicator",
              header: t("column.indicator"),
              rowHeader: true,
              cell: ({ indicator, placeName }) => (
                <>
                  <a href={paths.indicatorRemarks(indicator.id)}>{numberedName(indicator)}</a>
                  {page.isEverywhere ? (
                    <div className="cell-detail">{placeName || t("place.all")}</div>
                  ) : null}
                </>
              ),
            },
            {
              key: "remark",
              header: t("column.remark"),
              cell: ({ remark }) => (
                <>
                  {seen(remark)}
                  <div className="cell-detail">{cell(remark.field)}</div>
                </>
              ),
            },
            {
              key: "advice",
              header: t("column.advice"),
              cell: ({ remark }) => advice(remark),
            },
          ]}
        />
      )}
      <Pagination
        label={t("list.pages")}
        page={page.page}
        pageCount={page.pageCount}
        hrefOf={(number) =>
          `${paths.openRemarks()}?${new URLSearchParams({
            sted: page.place?.key ?? "",
            kode: page.code ?? "",
            side: String(number),
          })}`
        }
      />
    </>
  );
}
