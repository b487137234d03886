import type { ResultsOfPeriod } from "#app/domain/follow-up/result-period.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";

/**
 * Where results are from, in words: "Årsmelding 2026, 6. november 2026". With several periods each says how many
 * goals it speaks for. Empty where nothing is reported.
 */
export function useResultsFrom(): (periods: readonly ResultsOfPeriod[]) => string {
  const t = useTexts("followUp");
  const format = useFormat();
  return (periods) =>
    periods
      .map(({ kind, year, state, on, count }) => {
        const name = t(`period.${kind}`, { year: String(year) });
        const period =
          state === "frozen"
            ? t("results.frozen", { period: name, date: format.date(on) })
            : t("results.open", { period: name });
        return periods.length > 1 ? t("results.count", { period, count }) : period;
      })
      .join(" · ");
}
