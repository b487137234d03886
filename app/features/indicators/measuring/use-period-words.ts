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
