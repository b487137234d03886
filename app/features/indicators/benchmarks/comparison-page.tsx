import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { BarChart } from "#app/ui/charts/bar-chart.tsx";
import { Tabs } from "#app/ui/data/tabs.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { useRatingLight } from "../rating-light.tsx";
import { useIndicatorWords } from "../use-indicator-words.ts";
import { useBenchmarkName } from "./benchmark-table.tsx";
import { ComparisonTable } from "./comparison-table.tsx";
import type { viewComparison } from "./view-comparison.server.ts";

export type ComparisonModel = Extract<
  Awaited<ReturnType<typeof viewComparison>>,
  { ok: true }
>["value"];

/** Institutions that carry the same indicator, as bars and as a table, in the order the reader chose. */
export function ComparisonPage({ comparison }: { readonly comparison: ComparisonModel }) {
  const t = useTexts("judgement");
  const { year, units, id, years, order } = comparison;
  if (year === null || units.filter(({ isWhole }) => !isWhole).length < 2) {
    return <EmptyState title={t("compare.empty")}>{t("compare.empty.text")}</EmptyState>;
  }
  return (
    <Stack>
      <Tabs
        label={t("compare.years")}
        look="chips"
        items={years.map((one) => ({
          label: String(one),
          href: paths.compareInstitutionsAt(id, one, order),
          current: one === year,
        }))}
      />
      <Tabs
        label={t("compare.sort")}
        items={(["value", "name"] as const).map((one) => ({
          label: t(`compare.sort.${one}`),
          href: paths.compareInstitutionsAt(id, year, one),
          current: one === order,
        }))}
      />
      <Bars comparison={comparison} year={year} />
      <ComparisonTable comparison={comparison} />
    </Stack>
  );
}

function Bars({
  comparison,
  year,
}: {
  readonly comparison: ComparisonModel;
  readonly year: number;
}) {
  const t = useTexts("judgement");
  const format = useFormat();
  const light = useRatingLight();
  const nameOf = useBenchmarkName();
  const { quantity, value: inWords } = useIndicatorWords();
  const { units, unit, name, benchmark } = comparison;
  const parts = units.filter(({ isWhole }) => !isWhole);
  const whole = units.find(({ isWhole }) => isWhole);
  const values = parts.flatMap(({ value }) => (value === null ? [] : [value]));
  const written = (value: number) => quantity({ number: String(value), unit });
  return (
    <BarChart
      id="comparison"
      title={t("compare.chart", { name, year: String(year) })}
      summary={
        values.length === 0
          ? t("compare.limit", { limit: format.number(comparison.limit) })
          : t("compare.summary", {
              count: values.length,
              high: written(Math.max(...values)),
              low: written(Math.min(...values)),
            })
      }
      bars={parts.map((one) => ({
        label: one.name ?? t("compare.organisation"),
        value: one.value,
        instead: one.isHidden
          ? t("compare.hidden")
          : one.year.result
            ? inWords(one.year.result)
            : undefined,
        tone: light(one.year.rating).tone,
        mark: one.isThis,
      }))}
      {...(whole && whole.value !== null
        ? { whole: { name: whole.name ?? t("compare.organisation"), value: whole.value } }
        : {})}
      {...(benchmark ? { benchmark: { name: nameOf(benchmark), value: benchmark.value } } : {})}
      unit={unit}
    />
  );
}
