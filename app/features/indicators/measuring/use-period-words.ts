import { partOf } from "#app/domain/indicators/part-of-year.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";

/** A year or a part of it in words: "2027", "1. kvartal 2027", "marts 2027". */
export function usePeriodWords(): (year: number, period: string) => string {
  const t = useTexts("measuring");
  const format = useFormat();
  return (year, period) => {
    const found = partOf(period);
    if (!found) return t("part.year", { year: String(year) });
    const { part, number } = found;
    if (part === "month")
      return t("part.month", { month: format.month(number), year: String(year) });
    return t(`part.${part}`, { number, year: String(year) });
  };
}

/** A part of a year without the year, to choose: "1. kvartal"; the whole year by its own name. */
export function usePartWords(): (period: string) => string {
  const t = useTexts("measuring");
  const words = usePeriodWords();
  return (period) => (partOf(period) ? words(0, period).replace(/,? ?0$/, "") : t("part.whole"));
}
