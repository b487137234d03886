import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { DefinitionList } from "#app/ui/layout/definition-list.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
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
    { term: t("field.description"), value: indicator.description },
    { term: t("field.unit"), value: unit },
    {
      term: t("field.direction"),
      value: direction ? t(`direction.${direction}`) : t("field.direction.none"),
    },
    { term: t("field.baseline"), value: baselineRaw ? baseline : "" },
    {
      term: t("field.lowerThreshold"),
      value: lowerThreshold === null ? "" : `${format.number(lowerThreshold)} ${unit}`.trim(),
    },
    { term: t("field.dataSource"), value: indicator.dataSource },
  ];
  return (
    <>
      {indicator.baselineIsDoubtful ? (
        <Notice tone="warning">{t("view.baseline.doubtful", { raw: baselineRaw })}</Notice>
      ) : null}
      <DefinitionList layout="stacked" items={items.filter(({ value }) => value !== "")} />
    </>
  );
}
