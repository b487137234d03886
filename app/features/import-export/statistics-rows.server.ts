import type { Locale } from "#app/i18n/locale.ts";
import { textOf } from "#app/i18n/message.ts";
import { catalogs } from "#app/i18n/messages/index.ts";
import { inPercent } from "./choose-reading.ts";
import type { Selection } from "./import-settings.ts";
import { readSeriesLine, readStatisticsHead } from "./statistics-content.ts";

const columns = [
  "key",
  "year",
  "period",
  "value",
  "preliminary",
  "note",
  "benchmark",
  "benchmarkName",
  "dataSource",
  "reading",
];

/** The chosen figures of a statistical file as rows of a table, one for each period that has one. */
export function statisticsRows(
  content: string,
  selections: readonly Selection[],
  locale: Locale,
): { readonly rows: readonly (readonly string[])[]; readonly columns: readonly string[] } {
  const head = readStatisticsHead(content);
  const note = catalogs[locale].imports["statistics.status"];
  const rows = selections.flatMap((selection) => {
    const isPercent = selection.categories.some((category, index) =>
      head.dimensions[index]?.percents?.includes(category),
    );
    return readSeriesLine(content, head, selection.categories).map((figure) => [
      selection.indicatorId,
      figure.year,
      figure.period,
      figure.raw,
      figure.isPreliminary ? "1" : "",
      figure.status === "" ? "" : textOf(locale, note, { status: figure.status }),
      selection.kind === "measurement" ? "" : selection.kind,
      selection.kind === "measurement" ? "" : selection.name,
      [head.source, head.label]
        .filter((part) => part !== "")
        .join(", ")
        .slice(0, 400),
      isPercent ? inPercent : "",
    ]);
  });
  return { rows, columns };
}
