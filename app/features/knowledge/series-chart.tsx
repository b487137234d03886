import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { LineChart } from "#app/ui/charts/line-chart.tsx";
import type { ItemModel } from "./item-model.ts";

type Series = Pick<ItemModel, "id" | "title" | "unit" | "points">;

/** A key-figure series as a line, with its figures behind it and in one sentence. */
export function SeriesChart({ item }: { readonly item: Series }) {
  const summary = useSummary(item);
  return (
    <LineChart
      id={`serie-${item.id}`}
      title={item.title}
      hideTitle
      summary={summary}
      unit={item.unit}
      periods={item.points.map(({ period }) => period)}
      series={[
        {
          name: item.title,
          points: item.points.map(({ period, value }) => ({
            period,
            value: value === null ? null : Number(value),
          })),
        },
      ]}
    />
  );
}

function useSummary({ points, unit }: Series): string {
  const t = useTexts("knowledge");
  const format = useFormat();
  const measured = points.filter((point) => point.value !== null);
  const first = measured[0];
  const last = measured.at(-1);
  if (!first || !last) return t("series.summary.none");
  const figure = (value: string | null) =>
    `${format.number(value ?? "")}${unit ? `\u00a0${unit}` : ""}`;
  const from = { first: figure(first.value), from: first.period };
  if (first === last) return t("series.summary.one", from);
  return t("series.summary", { ...from, last: figure(last.value), to: last.period });
}
