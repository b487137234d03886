import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { RatingLight } from "../indicators/rating-light.tsx";
import { Accumulated } from "../indicators/relations-sections.tsx";
import { useIndicatorWords } from "../indicators/use-indicator-words.ts";
import type { CascadeOverallGoal } from "./goal-cascade-model.ts";

/** The indicators an overall goal is read by: target, result, colour, and what the services' targets are together (R3-17). */
export function CascadeIndicators({ overall }: { readonly overall: CascadeOverallGoal }) {
  const t = useTexts("overallGoals");
  const words = useIndicatorWords();
  if (overall.indicators.length === 0) return null;
  return (
    <ul className="cascade-indicators" aria-label={t("tree.indicators", { title: overall.title })}>
      {overall.indicators.map((indicator) => (
        <li key={indicator.id}>
          <span className="cascade-goal">
            <a href={paths.indicator(indicator.id)}>{indicator.name}</a>
            <span className="cell-detail">
              {[
                indicator.result ? words.value(indicator.result) : "",
                indicator.target?.raw ?? "",
                indicator.year,
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
            <RatingLight rating={indicator.rating} size="s" />
          </span>
          {indicator.accumulated ? (
            <div className="cell-detail">
              <Accumulated accumulated={indicator.accumulated} />
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
