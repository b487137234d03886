import type { ReactNode } from "react";
import { invertNumber } from "#app/domain/indicators/scale.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { DefinitionList } from "#app/ui/layout/definition-list.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
import { CellMark } from "./quality/cell-mark.tsx";
import type { IndicatorModel } from "./view-indicator.server.ts";

/** What an indicator says of itself; only what has been filled in. */
export function IndicatorDefinition({ indicator }: { readonly indicator: IndicatorModel }) {
  const t = useTexts("indicators");
  const { institution, direction, baselineRaw, baselineYear, unit, areaName } = indicator;
  const limits = useLimitWords(indicator);
  const baseline = baselineYear
    ? t("year.of", { value: baselineRaw, year: String(baselineYear) })
    : baselineRaw;
  const items: readonly Item[] = [
    {
      term: t("view.institution"),
      value: institution ? (
        <a href={paths.institutionIndicators(institution.slug)}>{institution.name}</a>
      ) : (
        areaName || t("view.organisation")
      ),
    },
    { term: t("field.ownerId"), value: indicator.relations.ownerName },
    { cell: "description", term: t("field.description"), value: indicator.description },
    { cell: "unit", term: t("field.unit"), value: unit },
    {
      cell: "direction",
      term: t("field.direction"),
      value: direction ? t(`direction.${direction}`) : t("field.direction.none"),
    },
    { cell: "status", term: t("field.baseline"), value: baselineRaw ? baseline : "" },
    ...limits,
    ...useKindWords(indicator),
    { cell: "source", term: t("field.dataSource"), value: indicator.dataSource },
    ...useTimeWords(indicator),
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

type Item = { readonly cell?: string; readonly term: string; readonly value: ReactNode };

/** The desired and the lowest acceptable value: a number, or whose figure it follows. */
function useLimitWords({ definition, unit }: IndicatorModel): readonly Item[] {
  const t = useTexts("indicators");
  const format = useFormat();
  const limit = (number: string | null, benchmark: "national" | "group" | "other" | null) => {
    if (benchmark !== null) return t(`limit.${benchmark}`);
    return number === null ? "" : `${format.number(number)} ${unit}`.trim();
  };
  const { desiredThreshold, desiredBenchmark, lowerThreshold, lowerBenchmark } = definition;
  return [
    { term: t("field.desiredThreshold"), value: limit(desiredThreshold, desiredBenchmark) },
    { term: t("field.lowerThreshold"), value: limit(lowerThreshold, lowerBenchmark) },
  ];
}

/** What kind of figure it is, its scale and what a share is of. */
function useKindWords({ definition, focus }: IndicatorModel): readonly Item[] {
  const t = useTexts("indicators");
  const format = useFormat();
  const { measureKind, indicatorType, perspective, influenceable, numerator } = definition;
  const { scaleMin, scaleMax, bestEnd } = definition;
  const hasScale = scaleMin !== null && scaleMax !== null;
  const number = focus.result?.kind === "number" ? focus.result.number : undefined;
  const isTurned = hasScale && bestEnd === "low" && number !== undefined;
  const turned = isTurned ? invertNumber(number, { min: scaleMin, max: scaleMax }) : "0";
  const turnedWords = t("view.scale.inverted", {
    value: format.number(turned),
    year: String(focus.year),
  });
  const scale = hasScale
    ? t("view.scale", {
        min: format.number(scaleMin),
        max: format.number(scaleMax),
        best: bestEnd ? t(`bestEnd.${bestEnd}`).toLowerCase() : "",
      })
    : "";
  return [
    { term: t("field.measureKind"), value: measureKind ? t(`measureKind.${measureKind}`) : "" },
    {
      term: t("group.share"),
      value: numerator ? t("view.share", { numerator, denominator: definition.denominator }) : "",
    },
    {
      term: t("group.scale"),
      value: [scale, isTurned ? turnedWords : ""].filter(Boolean).join(". "),
    },
    {
      term: t("field.indicatorType"),
      value: indicatorType ? t(`indicatorType.${indicatorType}`) : "",
    },
    { term: t("field.perspective"), value: perspective ? t(`perspective.${perspective}`) : "" },
    {
      term: t("field.influenceable"),
      value: influenceable === "notStated" ? "" : t(`influenceable.${influenceable}`),
    },
    { term: t("field.consistencyGroup"), value: definition.consistencyGroup },
  ];
}

/** How often it is measured, and when figure and effect can be expected. */
function useTimeWords({ definition }: IndicatorModel): readonly Item[] {
  const t = useTexts("indicators");
  const { frequency, publicationDelayDays, effectLagYears } = definition;
  return [
    { term: t("field.frequency"), value: t(`frequency.${frequency}`) },
    {
      term: t("field.publicationDelayDays"),
      value: publicationDelayDays === null ? "" : t("view.days", { count: publicationDelayDays }),
    },
    {
      term: t("field.effectLagYears"),
      value: effectLagYears === 0 ? "" : t("view.years", { count: effectLagYears }),
    },
  ];
}
