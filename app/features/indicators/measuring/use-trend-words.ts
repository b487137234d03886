import type { TrendPoint, TrendStatement } from "#app/domain/indicators/trend.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { useIndicatorWords } from "../use-indicator-words.ts";

/** The development in sentences that claim no more than the figures carry. */
export function useTrendWords(): (trend: TrendStatement, unit: string) => string {
  const t = useTexts("measuring");
  const { quantity } = useIndicatorWords();
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
    const { code, course, breakYear } = trend;
    const isGoing = (code === "steady" || code === "overall") && course && course !== "unchanged";
    const sentence = isGoing
      ? t(`trend.${code}.${course}`, said)
      : t(`trend.${code === "steady" || code === "overall" ? "unclear" : code}`, said);
    const parts = [
      sentence,
      trend.isPreliminary && t("trend.preliminary"),
      breakYear !== null && t("trend.break", { year: String(breakYear) }),
    ];
    return parts.filter(Boolean).join(" ");
  };
}
