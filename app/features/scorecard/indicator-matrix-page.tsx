import { RATINGS } from "#app/domain/indicators/rating.ts";
import { countWithoutData } from "#app/domain/scorecard/rating-counts.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { CountBar } from "#app/ui/data/count-bar.tsx";
import { Matrix } from "#app/ui/data/matrix.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Place } from "#app/ui/layout/place.tsx";
import { useRatingLight } from "../indicators/rating-light.tsx";
import { readScorecardQuery, scorecardHref } from "./scorecard-query.ts";
import type { IndicatorMatrixModel } from "./view-indicator-matrix.server.ts";

const anything = readScorecardQuery(new URLSearchParams());

/** A committee's indicators by institution and perspective; each cell leads to its rows of the scorecard. */
export function IndicatorMatrixPage({ model }: { readonly model: IndicatorMatrixModel }) {
  const t = useTexts("scorecard");
  const light = useRatingLight();
  const { place, columns, counts, total } = model;
  const path = paths.committeeScorecard(place.slug);
  return (
    <>
      <PageHead
        place={
          <Place
            items={[
              { label: t("card.title.of", { name: place.name }), href: path },
              { label: t("rollUp.matrix") },
            ]}
          />
        }
        title={t("rollUp.matrix")}
        lead={t("rollUp.matrix.lead")}
      />
      <CountBar
        label={t("card.counts")}
        lead={t("card.counts.lead", { count: total, without: String(countWithoutData(counts)) })}
        segments={RATINGS.map((rating) => ({ ...light(rating), count: counts[rating] }))}
      />
      <Matrix
        caption={t("rollUp.matrix")}
        hideCaption
        corner={t("matrix.corner")}
        endHeader={t("rollUp.matrix.end")}
        columns={columns.map((column) => ({
          key: column,
          header: column === "none" ? t("rollUp.matrix.none") : t(`perspective.${column}`),
        }))}
        rows={model.rows.map((row) => ({
          key: row.rowKey,
          header: row.name,
          ...(row.slug === "" ? {} : { href: paths.institutionScorecard(row.slug) }),
          end: t("rollUp.matrix.of", {
            without: row.whole?.withoutData ?? 0,
            count: row.whole?.count ?? 0,
          }),
          cells: row.cells.map((cell, index) => {
            const column = columns[index];
            if (!cell) return null;
            return {
              ...light(cell.worst),
              href: scorecardHref(path, {
                ...anything,
                institution: row.slug,
                perspective: column === undefined || column === "none" ? null : column,
              }),
              detail: t("rollUp.matrix.without", {
                count: cell.count,
                without: String(cell.withoutData),
              }),
            };
          }),
        }))}
      />
    </>
  );
}
