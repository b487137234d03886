import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { DefinitionList } from "#app/ui/layout/definition-list.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
import { CellMark } from "./quality/cell-mark.tsx";
import type { IndicatorModel } from "./view-indicator.server.ts";

/** What an indicator says of itself; only what has been filled in. */
export function IndicatorDefinition({ indicator }: { readonly indicator: IndicatorModel }) {
  const t = useTexts("indicators");
  const format = useFormat();
  const { institution, direction, baselineRaw, baselineYear, lowerThreshold, unit } = indicator;
  const baseline = baselineYear
    ? t("year.of", { value: baselineRaw, year: String(baselineYear) })
    : baselineRaw;
  const items = [
    {
      term: t("view.institution"),
      value: institution ? (
        <a href={paths.institutionIndicators(institution.slug)}>{institution.name}</a>
      ) : (
        t("view.organisation")
      ),
    },
    { cell: "description", term: t("field.description"), value: indicator.description },
    { cell: "unit", term: t("field.unit"), value: unit },
    {
      cell: "direction",
      term: t("field.direction"),
      value: direction ? t(`direction.${direction}`) : t("field.direction.none"),
    },
    { cell: "status", term: t("field.baseline"), value: baselineRaw ? baseline : "" },
    {
      term: t("field.lowerThreshold"),
      value: lowerThreshold === null ? "" : `${format.number(lowerThreshold)} ${unit}`.trim(),
    },
    { cell: "source", term: t("field.dataSource"), value: indicator.dataSource },
  ];
  const shown = items
    .filter(({ value }) => value !== "")
    .map(({ cell, term, value }) => ({
      term,
      value:
        cell === undefined ? (
          value
        ) : (
          <>
            {value}{" "}
            <CellMark
              indicatorId={indicator.id}
              cell={cell}
              count={indicator.quality?.commentCounts[cell]}
            />
          </>
        ),
    }));
  return (
    <>
      {indicator.baselineIsDoubtful ? (
        <Notice tone="warning">{t("view.baseline.doubtful", { raw: baselineRaw })}</Notice>
      ) : null}
      <DefinitionList layout="stacked" items={shown} />
    </>
  );
}
