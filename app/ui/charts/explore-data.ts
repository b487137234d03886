import type { Locale } from "#app/i18n/locale.ts";
import type { ChartBand, ChartSeries } from "./chart-scales.ts";

/** What the explored chart reads from the page. */
export type ExploreData = {
  readonly locale: Locale;
  readonly title: string;
  readonly unit: string;
  readonly periods: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly targets: readonly { readonly period: string; readonly value: number }[];
  readonly band: ChartBand | null;
  readonly benchmark: {
    readonly name: string;
    readonly points: readonly { readonly period: string; readonly value: number }[];
  } | null;
  /** The scale of the drawing on the page, so that both show the figures at the same height. */
  readonly scale: { readonly domain: readonly number[]; readonly ticks: readonly number[] };
  readonly words: {
    readonly target: string;
    readonly close: string;
    readonly provisional: string;
    readonly break: string;
  };
};
