import type { Locale } from "#app/i18n/locale.ts";
import type { ChartSeries } from "./chart-scales.ts";

/** What the explored chart reads from the page. */
export type ExploreData = {
  readonly locale: Locale;
  readonly title: string;
  readonly unit: string;
  readonly periods: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly targets: readonly { readonly period: string; readonly value: number }[];
  readonly band: { readonly from: number; readonly to: number; readonly name: string } | null;
  readonly benchmark: {
    readonly name: string;
    readonly points: readonly { readonly period: string; readonly value: number }[];
  } | null;
  readonly words: {
    readonly target: string;
    readonly close: string;
    readonly provisional: string;
    readonly break: string;
  };
};
