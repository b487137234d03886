import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { ExplainColour } from "../indicators/judgement/explain-colour.tsx";
import { YearLight } from "../indicators/judgement/year-light.tsx";
import { useIndicatorWords } from "../indicators/use-indicator-words.ts";
import { GoalLight } from "./goal-light.tsx";
import type { Suggestion } from "./suggestion.ts";

/** The colour the indicators suggest, the rule it follows, and the figures of each indicator. */
export function ReportSuggestion({ suggestion }: { readonly suggestion: Suggestion }) {
  const t = useTexts("followUp");
  const { rule } = useIndicatorWords();
  const { indicators, status, reason } = suggestion;
  return (
    <div className="suggestion">
      <p className="suggestion-light">
        <GoalLight status={status} size="l" />
      </p>
      <p>{indicators.length === 0 ? t("suggestion.no-indicators") : t(`suggestion.${reason}`)}</p>
      {indicators.length === 0 ? null : (
        <ul className="suggestion-list">
          {indicators.map((indicator) => (
            <li key={indicator.id}>
              <a href={paths.indicator(indicator.id)}>{indicator.name}</a>{" "}
              <YearLight year={indicator.year} size="s" />
              <span className="suggestion-rule">{rule(indicator.year)}</span>
              <ExplainColour year={indicator.year} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
