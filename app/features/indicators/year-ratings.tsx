import { useTexts } from "#app/i18n/texts.tsx";
import { Timeline } from "#app/ui/data/timeline.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import type { ShownYear } from "./indicator-model.ts";
import { useRatingLight } from "./rating-light.tsx";
import { useIndicatorWords } from "./use-indicator-words.ts";

/** The colour of each year, the latest first, and on asking why it is what it is. */
export function YearRatings({ years }: { readonly years: readonly ShownYear[] }) {
  const t = useTexts("indicators");
  const light = useRatingLight();
  const words = useIndicatorWords();
  const shown = years.filter((year) => year.target !== null);
  if (shown.length === 0) return <p>{t("view.ratings.empty")}</p>;
  return (
    <Timeline
      items={shown.map((year) => ({
        key: `year-${year.year}`,
        when: year.result ? words.value(year.result) : "",
        title: String(year.year),
        light: light(year.rating),
        children: (
          <Disclosure summary={t("explain.year", { year: String(year.year) })} quiet>
            <p>{words.rule(year)}</p>
          </Disclosure>
        ),
      }))}
    />
  );
}
