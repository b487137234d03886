import { useErrorText, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { type Column, DataTable } from "#app/ui/data/data-table.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import { numberedName } from "../numbered-name.ts";
import { GridCellField } from "./grid-cell-field.tsx";
import { cellKey, type GridAnswer, type GridModel, type GridRow } from "./measuring-model.ts";
import { usePeriodWords } from "./use-period-words.ts";

type FormProps = {
  readonly grid: GridModel;
  readonly answer: GridAnswer | undefined;
  readonly action: string;
};

/** All cells of a page in one form. What scripts add (moving by key, pasting, undoing, counting) works on the same fields. */
export function GridForm({ grid, answer, action }: FormProps) {
  const t = useTexts("measuring");
  const words = usePeriodWords();
  const problems = useProblems(grid, answer);
  const first = answer ? undefined : firstAwaited(grid);
  const columns: Column<GridRow>[] = [
    {
      key: "indicator",
      header: t("column.indicator"),
      rowHeader: true,
      cell: (row) => <RowName row={row} withInstitution={grid.institution === null} />,
    },
    ...grid.columns.map(
      (column, index): Column<GridRow> => ({
        key: column.key,
        align: "end",
        header: (
          <span id={`k-${column.key}`} data-period={column.period}>
            {words(column.year, column.period)}
          </span>
        ),
        cell: (row) => (
          <GridCellField
            row={row}
            column={column}
            cell={row.cells[index]}
            answer={answer?.cells[cellKey(row.id, column.key)]}
            isFirst={first === cellKey(row.id, column.key)}
          />
        ),
      }),
    ),
  ];
  return (
    <div className="grid-page">
      <FormFrame action={action} width="full" label={t("title")} comfort="measuring-grid">
        <ErrorSummary errors={problems} />
        <DataTable
          caption={t("caption")}
          hideCaption
          dense
          rows={grid.rows}
          rowKey={(row) => row.id}
          columns={columns}
        />
        <div className="grid-foot">
          <Button type="submit">{t("save")}</Button>
          <p data-grid-count aria-live="polite" />
          {grid.left === 0 ? null : <p className="grid-left">{t("left", { count: grid.left })}</p>}
          <p className="grid-left" data-grid-keys hidden>
            {t("keys.save")}
          </p>
        </div>
        <ul
          className="grid-sum"
          data-grid-sum
          data-count={t("sum.count")}
          data-change={t("sum.change")}
          data-empty={t("sum.empty")}
          data-read={t("read.value")}
          data-doubtful={t("read.doubtful")}
          data-several={t("read.several")}
          data-awaited={t("read.awaited")}
          data-none={t("read.none")}
          data-words={t("read.words")}
          data-unknown={t("read.unknown")}
          data-planned={t("read.planned")}
          hidden
        />
        <Disclosure summary={t("keys.title")} quiet>
          <p>{t("keys.text")}</p>
        </Disclosure>
      </FormFrame>
    </div>
  );
}

function RowName({
  row,
  withInstitution,
}: {
  readonly row: GridRow;
  readonly withInstitution: boolean;
}) {
  const t = useTexts("measuring");
  const details = [
    row.unit && t("row.unit", { unit: row.unit }),
    withInstitution && row.institution?.name,
    row.ownerName && t("row.owner", { name: row.ownerName }),
  ].filter(Boolean);
  return (
    <>
      <a
        href={paths.indicator(row.id)}
        id={`r-${row.id}`}
        data-beside={JSON.stringify({ unit: row.unit, known: row.known })}
      >
        {numberedName(row)}
      </a>
      {details.length === 0 ? null : <span className="cell-detail">{details.join(" · ")}</span>}
    </>
  );
}

/** Where whoever comes to fill in what is awaited begins: the first empty cell that waits. Who looks at all of them is left at the top. */
function firstAwaited({ view, rows, columns }: GridModel): string | undefined {
  if (view === "all") return undefined;
  for (const { id, cells } of rows) {
    const at = cells.findIndex(
      ({ text, state }) => text === "" && state && state !== "notYetPublished",
    );
    if (at >= 0) return cellKey(id, columns[at]?.key ?? "");
  }
  return undefined;
}

/** One sentence per cell that is to be settled, with a link to it. */
function useProblems(grid: GridModel, answer: GridAnswer | undefined) {
  const t = useTexts("measuring");
  const errorText = useErrorText("measuring");
  const words = usePeriodWords();
  if (!answer) return [];
  return grid.rows.flatMap((row) =>
    grid.columns.flatMap(({ key, year, period }) => {
      const error = answer.cells[cellKey(row.id, key)]?.error;
      if (!error) return [];
      const place = { indicator: row.name, period: words(year, period) };
      return [
        {
          text: t("error.at", { ...place, error: errorText(error) }),
          fieldId: `c-${row.id}-${key}`,
        },
      ];
    }),
  );
}
