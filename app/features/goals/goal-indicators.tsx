import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Meta } from "#app/ui/layout/meta.tsx";
import { IndicatorLine } from "../indicators/indicator-table.tsx";
import { ExplainColour } from "../indicators/judgement/explain-colour.tsx";
import { YearLight } from "../indicators/judgement/year-light.tsx";
import type { IndicatorSummary } from "../indicators/load-indicator-summaries.server.ts";
import { useIndicatorWords } from "../indicators/use-indicator-words.ts";

/** The indicators a goal is read by: each with its line, its status, target and result, and the year's colour. */
export function GoalIndicators({
  indicators,
}: {
  readonly indicators: readonly IndicatorSummary[];
}) {
  if (indicators.length === 0) return null;
  return (
    <ul className="goal-indicators">
      {indicators.map((indicator) => (
        <li key={indicator.id}>
          <div className="goal-indicator-words">
            <a href={paths.indicator(indicator.id)}>{indicator.name}</a>
            <Figures indicator={indicator} />
          </div>
          <IndicatorLine row={indicator} />
          <div>
            <YearLight year={indicator.focus} size="s" />
            <ExplainColour year={indicator.focus} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Figures({ indicator }: { readonly indicator: IndicatorSummary }) {
  const t = useTexts("goals");
  const words = useIndicatorWords();
  const { target, result, lastKnown } = indicator.focus;
  const baselineYear = indicator.baselineYear;
  return (
    <Meta
      items={[
        indicator.baselineRaw &&
          (baselineYear === null
            ? t("indicator.status", { value: indicator.baselineRaw })
            : t("indicator.statusYear", {
                value: indicator.baselineRaw,
                year: String(baselineYear),
              })),
        target && t("indicator.target", { value: target.raw, year: String(target.year) }),
        result && t("indicator.result", { value: words.value(result), year: String(result.year) }),
        !result &&
          lastKnown &&
          t("indicator.lastKnown", {
            value: words.value(lastKnown),
            year: String(lastKnown.year),
          }),
      ]}
    />
  );
}
