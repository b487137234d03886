import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { sparkMarkup } from "#app/ui/charts/spark-markup.ts";
import type { MarkupColumn } from "#app/ui/data/column-table.tsx";
import { lightMarkup } from "#app/ui/data/light-markup.ts";
import { type Markup, markup } from "#app/ui/markup.ts";
import { useJudgementWords } from "../indicators/judgement/use-judgement-words.ts";
import { onOneLine } from "../indicators/on-one-line.ts";
import { useRatingLight } from "../indicators/rating-light.tsx";
import { useIndicatorWords } from "../indicators/use-indicator-words.ts";
import { withUnitOfRow } from "../indicators/with-unit-of-row.ts";
import type { ScoreRow } from "./scorecard-model.ts";
import { COLUMNS, type ColumnKey } from "./scorecard-query.ts";

type Cell = (row: ScoreRow) => Markup | string;

/** The columns of a scorecard in the reader's language; `openHref` is where a row opens to its chart. */
export function useScorecardColumns(given: {
  readonly openHref: (row: ScoreRow) => string;
  /** What stands under a name: its place, its heading, or nothing where the group's title says it. */
  readonly under: "place" | "heading" | "nothing";
  /** Whether the reader chose the columns; then all of them are shown, however narrow the page. */
  readonly isChosen: boolean;
}): readonly (MarkupColumn<ScoreRow> & { readonly key: ColumnKey })[] {
  const t = useTexts("scorecard");
  const cells: Record<ColumnKey, Cell> = {
    name: nameCell(given.under),
    number: (row) => row.number,
    baseline: useBaselineCell(),
    target: useTargetCell(),
    result: useResultCell(),
    colour: useColourCell(given.openHref),
    trend: useTrendCell(),
    benchmark: useBenchmarkCell(),
    source: (row) => row.dataSource,
    owner: (row) => row.ownerName,
    institution: (row) => row.institution?.name ?? row.areaName,
  };
  return COLUMNS.map((key) => ({
    key,
    header: t(`column.${key}`),
    cell: cells[key],
    sortable: sortable.has(key),
    ...(key === "name" ? { width: "l" as const } : {}),
    ...(key === "number" ? { isWhole: true } : {}),
    ...(key === "source" ? { isLoose: true } : {}),
    ...(!given.isChosen && spare.has(key) ? { isSpare: true } : {}),
  }));
}

const spare = new Set<ColumnKey>(["number", "benchmark", "source"]);

const sortable = new Set<ColumnKey>(["name", "number", "colour", "source", "owner", "institution"]);

function nameCell(under: "place" | "heading" | "nothing"): Cell {
  const wordsOf = {
    place: (row: ScoreRow) => row.institution?.name ?? row.areaName,
    heading: (row: ScoreRow) => row.heading,
    nothing: () => "",
  }[under];
  return (row) => {
    const words = wordsOf(row);
    const detail = words !== "" && markup`<span class="cell-detail">${words}</span>`;
    return markup`<a href="${paths.indicator(row.id)}">${row.name}</a>${detail}`;
  };
}

function useBaselineCell(): Cell {
  const t = useTexts("indicators");
  const doubtful = t("doubtful.short");
  return ({ baselineRaw, baselineYear, baselineIsDoubtful, unit, focus: { target } }) => {
    if (baselineRaw === "") return t("year.none");
    const year = baselineYear === null ? "" : String(baselineYear);
    const words = withYear(withUnitOfRow(baselineRaw, unit, [target?.raw]), year);
    return baselineIsDoubtful ? markup`${words} <span class="doubt">${doubtful}</span>` : words;
  };
}

function useTargetCell(): Cell {
  const t = useTexts("indicators");
  const doubtful = t("doubtful.short");
  return ({ baselineRaw, unit, focus: { target } }) => {
    if (!target) return t("year.none");
    const words = withYear(withUnitOfRow(target.raw, unit, [baselineRaw]), String(target.year));
    return target.isDoubtful ? markup`${words} <span class="doubt">${doubtful}</span>` : words;
  };
}

function useResultCell(): Cell {
  const t = useTexts("indicators");
  const own = useTexts("scorecard");
  const words = useIndicatorWords();
  return ({ baselineRaw, focus: { result, lastKnown, year, target } }) => {
    if (result?.isSuppressed) return markup`<span class="remark">${own("card.suppressed")}</span>`;
    if (result) {
      const preliminary =
        result.isPreliminary && markup` <span class="remark">${own("card.preliminary")}</span>`;
      return markup`${withYear(words.valueBeside(result, [baselineRaw, target?.raw]), String(year))}${preliminary}`;
    }
    if (!lastKnown) return t("year.none");
    const known = { value: words.value(lastKnown), year: String(lastKnown.year) };
    return markup`<span class="last-known">${t("lastKnown.short", known)}</span>`;
  };
}

function useColourCell(openHref: (row: ScoreRow) => string): Cell {
  const t = useTexts("scorecard");
  const light = useRatingLight();
  const { note } = useJudgementWords();
  return (row) => {
    const shown = light(row.focus.rating);
    const noted = note(row.focus);
    const said = noted !== "" && markup`<span class="remark">${noted}</span>`;
    const why = t("card.why", { light: shown.label, name: row.name });
    return markup`<a class="matrix-cell" href="${openHref(row)}" aria-label="${why}">${lightMarkup(shown)}</a>${said}`;
  };
}

function useTrendCell(): Cell {
  const t = useTexts("scorecard");
  const own = useTexts("indicators");
  const light = useRatingLight();
  const { quantity } = useIndicatorWords();
  return ({ name, unit, line, focus }) => {
    const { years, values, target, breaks } = line;
    const first = values.findIndex((value) => value !== null);
    const last = values.findLastIndex((value) => value !== null);
    const at = (index: number) => quantity({ number: String(values[index] ?? ""), unit });
    const label =
      first < 0
        ? t("card.spark.none", { name })
        : first === last
          ? t("card.spark.one", { name, from: at(first), first: String(years[first]) })
          : t("card.spark", {
              name,
              from: at(first),
              first: String(years[first]),
              to: at(last),
              last: String(years[last]),
            });
    const drawing = sparkMarkup({
      values,
      target,
      label,
      tone: light(focus.rating).tone,
      breaksBefore: breaks.map((year) => years.findIndex((one) => one >= year)),
    });
    const left = values.filter((value) => value === null).length;
    if (left === 0 || first < 0) return drawing;
    const said = own("spark.leftOut", { count: left, total: String(values.length) });
    return markup`${drawing}<span class="remark">${said}</span>`;
  };
}

function useBenchmarkCell(): Cell {
  return ({ benchmark }) =>
    benchmark
      ? markup`${withYear(benchmark.raw, String(benchmark.year))}<span class="cell-detail">${benchmark.name}</span>`
      : "";
}

/** The words, and under them their year unless they name it themselves. A short figure keeps to one line. */
function withYear(words: string, year: string): Markup | string {
  const whole = onOneLine(words);
  if (year === "" || words.includes(year)) return whole;
  return markup`${whole}<span class="cell-detail">${year}</span>`;
}
