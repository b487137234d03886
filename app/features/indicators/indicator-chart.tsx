import { useTexts } from "#app/i18n/texts.tsx";
import { LineChart } from "#app/ui/charts/line-chart.tsx";
import { useBenchmarkName } from "./benchmarks/benchmark-table.tsx";
import { useIndicatorWords } from "./use-indicator-words.ts";
import type { IndicatorModel } from "./view-indicator.server.ts";

/** Results over the years with targets as steps; opens to the chart that can be explored. */
export function IndicatorChart({
  indicator,
  hideSummary = false,
}: {
  readonly indicator: IndicatorModel;
  /** Where a sentence beside the chart says the same. */
  readonly hideSummary?: boolean;
}) {
  const t = useTexts("indicators");
  const { chart, name } = indicator;
  const benchmarkName = useBenchmarkName();
  const { band } = chart;
  const breaksBefore = chart.breaks.map(String);
  return (
    <>
      <LineChart
        id="development"
        title={t("view.chart.title", { name })}
        hideTitle
        hideSummary={hideSummary}
        summary={useSummary(indicator)}
        periods={chart.years.map(String)}
        series={[
          {
            name: t("view.chart.results"),
            points: chart.points.map(({ year, value, isPreliminary }) => ({
              period: String(year),
              value,
              provisional: isPreliminary,
            })),
            breaksBefore,
          },
          ...(chart.status
            ? [
                {
                  name: t("field.baseline"),
                  points: [{ period: String(chart.status.year), value: chart.status.value }],
                  breaksBefore,
                },
              ]
            : []),
        ]}
        targets={chart.targets.map(({ year, value }) => ({ period: String(year), value }))}
        targetName={t("view.chart.target")}
        {...(chart.benchmark
          ? {
              benchmark: {
                name: benchmarkName(chart.benchmark),
                points: chart.benchmark.points.map(({ year, value }) => ({
                  period: String(year),
                  value,
                })),
              },
            }
          : {})}
        {...(band
          ? {
              band: {
                name: t(`view.chart.${band.kind}`),
                spans: band.spans.map(({ year, from, to }) => ({
                  period: String(year),
                  from: Math.min(from, to),
                  to: Math.max(from, to),
                })),
              },
            }
          : {})}
        unit={chart.unit}
        explore={chart.points.length > 1}
      />
      <LeftOut {...indicator} />
    </>
  );
}

/** What is not drawn because it is told in another unit. */
function LeftOut({ chart: { leftOut, unit } }: IndicatorModel) {
  const t = useTexts("indicators");
  if (leftOut.length === 0) return null;
  const items = leftOut.map(({ what, year, words }) =>
    year === null || words.includes(String(year))
      ? t(`view.chart.leftOut.${what}`, { words })
      : t(`view.chart.leftOut.${what}.year`, { words, year: String(year) }),
  );
  return (
    <p className="remark">
      {unit === ""
        ? t("view.chart.leftOut.plain", { items: items.join(" · ") })
        : t("view.chart.leftOut", { unit, items: items.join(" · ") })}
    </p>
  );
}

function useSummary({ chart }: IndicatorModel): string {
  const t = useTexts("indicators");
  const { quantity } = useIndicatorWords();
  const first = chart.points[0];
  const last = chart.points.findLast(({ value }) => value !== null);
  if (!first || !last) return t("view.chart.summary.none");
  const latest = {
    year: String(last.year),
    value: quantity({ number: String(last.value), unit: chart.unit }),
  };
  const measured = chart.points.filter(({ value }) => value !== null);
  if (measured.length === 1) return t("view.chart.summary.one", latest);
  return t("view.chart.summary", {
    from: String(first.year),
    to: String(last.year),
    ...latest,
  });
}
