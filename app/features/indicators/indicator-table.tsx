import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Sparkline } from "#app/ui/charts/sparkline.tsx";
import { DataTable } from "#app/ui/data/data-table.tsx";
import type { Tone } from "#app/ui/data/light.ts";
import { ExplainColour } from "./judgement/explain-colour.tsx";
import { YearLight } from "./judgement/year-light.tsx";
import type { IndicatorSummary } from "./load-indicator-summaries.server.ts";
import { onOneLine } from "./on-one-line.ts";
import { useRatingLight } from "./rating-light.tsx";
import { useIndicatorWords } from "./use-indicator-words.ts";
import { withUnitOfRow } from "./with-unit-of-row.ts";

type TableProps = {
  readonly rows: readonly IndicatorSummary[];
  readonly caption: string;
  /** Names the institution in each group's title, where the table holds several. */
  readonly withInstitutions?: boolean;
};

/** Indicators in the order of their headings: number, status and target as written, source, result and colour. */
export function IndicatorTable({ rows, caption, withInstitutions = false }: TableProps) {
  const t = useTexts("indicators");
  const hasNumbers = rows.some((row) => row.number !== "");
  return (
    <DataTable
      caption={caption}
      hideCaption
      dense
      groups={useGroups(rows, withInstitutions)}
      rowKey={(row) => row.id}
      stickyFirst={false}
      cards
      columns={[
        ...(hasNumbers
          ? [
              {
                key: "number",
                header: t("column.number"),
                isSpare: true,
                cell: (row: IndicatorSummary) => row.number,
              },
            ]
          : []),
        {
          key: "name",
          header: t("column.indicator"),
          rowHeader: true,
          width: "l",
          cell: (row) => <a href={paths.indicator(row.id)}>{row.name}</a>,
        },
        {
          key: "baseline",
          header: t("column.baseline"),
          cell: (row) => <BaselineCell row={row} />,
        },
        { key: "target", header: t("column.target"), cell: (row) => <TargetCell row={row} /> },
        {
          key: "source",
          header: t("column.source"),
          width: "m",
          isSpare: true,
          cell: (row) => row.dataSource,
        },
        { key: "result", header: t("column.result"), cell: (row) => <ResultCell row={row} /> },
        {
          key: "colour",
          header: t("column.colour"),
          cell: (row) => (
            <>
              <YearLight year={row.focus} size="s" />
              <ExplainColour year={row.focus} />
            </>
          ),
        },
        { key: "trend", header: t("column.trend"), cell: (row) => <IndicatorLine row={row} /> },
      ]}
    />
  );
}

/** The results of an indicator as a small line, read out as figures by year. */
export function IndicatorLine({ row }: { readonly row: IndicatorSummary }) {
  const t = useTexts("indicators");
  const { quantity } = useIndicatorWords();
  const { tone } = useRatingLight()(row.focus.rating);
  const figures = row.line.years.flatMap((year, index) => {
    const value = row.line.values[index];
    if (value === null || value === undefined) return [];
    const figure = quantity({ number: String(value), unit: row.unit });
    return t("spark.figure", { year: String(year), value: figure });
  });
  const label =
    figures.length === 0
      ? t("spark.none", { name: row.name })
      : t("spark.label", { name: row.name, figures: figures.join(", ") });
  const left = row.line.values.filter((value) => value === null).length;
  return (
    <>
      <Sparkline
        values={row.line.values}
        label={label}
        target={row.line.target}
        tone={tone satisfies Tone}
      />
      {left > 0 && figures.length > 0 ? (
        <span className="remark">
          {t("spark.leftOut", { count: left, total: String(row.line.values.length) })}
        </span>
      ) : null}
    </>
  );
}

function BaselineCell({ row }: { readonly row: IndicatorSummary }) {
  const t = useTexts("indicators");
  const doubt = row.baselineIsDoubtful ? (
    <span className="doubt">{t("doubtful.short")}</span>
  ) : null;
  return (
    <>
      {onOneLine(withUnitOfRow(row.baselineRaw, row.unit, [row.focus.target?.raw])) ||
        t("year.none")}{" "}
      {doubt}
    </>
  );
}

function TargetCell({ row }: { readonly row: IndicatorSummary }) {
  const t = useTexts("indicators");
  const { target } = row.focus;
  if (!target) return <>{t("year.none")}</>;
  const year = String(target.year);
  const value = onOneLine(withUnitOfRow(target.raw, row.unit, [row.baselineRaw]));
  return (
    <>
      {target.raw.includes(year) ? value : t("year.of", { value, year })}{" "}
      {target.isDoubtful ? <span className="doubt">{t("doubtful.short")}</span> : null}
    </>
  );
}

function ResultCell({ row }: { readonly row: IndicatorSummary }) {
  const t = useTexts("indicators");
  const words = useIndicatorWords();
  const { result, lastKnown, target } = row.focus;
  if (result) return <>{onOneLine(words.valueBeside(result, [row.baselineRaw, target?.raw]))}</>;
  if (!lastKnown) return <>{t("year.none")}</>;
  const known = { value: words.value(lastKnown), year: String(lastKnown.year) };
  return <span className="last-known">{t("lastKnown.short", known)}</span>;
}

function useGroups(rows: readonly IndicatorSummary[], withInstitutions: boolean) {
  const t = useTexts("indicators");
  const groups: { key: string; title: string; rows: IndicatorSummary[] }[] = [];
  for (const row of rows) {
    const place = row.institution?.name ?? t("group.organisation");
    const parts = withInstitutions ? [place, row.heading] : [row.heading];
    const title = parts.filter((part) => part !== "").join(" · ");
    const last = groups.at(-1);
    if (last?.title === title) last.rows.push(row);
    else groups.push({ key: `${groups.length} ${title}`, title, rows: [row] });
  }
  return groups;
}
