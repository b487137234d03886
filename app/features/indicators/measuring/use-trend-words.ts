import type { TrendPoint, TrendStatement } from "#app/domain/indicators/trend.ts";
import { useLocale, useTexts } from "#app/i18n/texts.tsx";
import { useIndicatorWords } from "../use-indicator-words.ts";

/** More unknown years than these are counted. */
const mostYearsNamed = 4;

/** The development in sentences that claim no more than the figures carry. */
export function useTrendWords(): (trend: TrendStatement, unit: string) => string {
  const t = useTexts("measuring");
  const { quantity } = useIndicatorWords();
  const list = new Intl.ListFormat(useLocale(), { type: "conjunction" });
  const inWords = (words: readonly string[]) => list.format(words);
  return (trend, unit) => {
    const words = (point: TrendPoint | null) =>
      point ? quantity({ number: point.value, unit: unit || undefined }) : "";
    const said = {
      count: trend.count,
      first: words(trend.first),
      firstYear: String(trend.first?.year ?? ""),
      last: words(trend.last),
      lastYear: String(trend.last?.year ?? ""),
    };
    const { code, course, breakYear, unknownYears } = trend;
    const sentence =
      code === "known"
        ? t(`trend.known.${course ?? "unchanged"}`, said)
        : code === "steady" || code === "overall"
          ? course && course !== "unchanged"
            ? t(`trend.${code}.${course}`, said)
            : t("trend.unclear", said)
          : t(`trend.${code}`, said);
    const isToldUnknown = unknownYears.length > 0 && code !== "too-few";
    const parts = [
      sentence,
      isToldUnknown &&
        (unknownYears.length > mostYearsNamed
          ? t("trend.unknown.count", { count: unknownYears.length })
          : t("trend.unknown", { years: inWords(unknownYears.map(String)) })),
      trend.isPreliminary && t("trend.preliminary"),
      breakYear !== null && t("trend.break", { year: String(breakYear) }),
    ];
    return parts.filter(Boolean).join(" ");
  };
}
