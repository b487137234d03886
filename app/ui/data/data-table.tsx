import type { ReactNode } from "react";
import { useTexts } from "#app/i18n/texts.tsx";
import { classes } from "#app/ui/classes.ts";

export type Column<Row> = {
  readonly key: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: "start" | "end" | undefined;
  /** Where the header leads to sort by this column; needs a header in plain text. */
  readonly sortHref?: string | undefined;
  readonly sorted?: "ascending" | "descending" | undefined;
  /** The column that names its row; without one the first does. */
  readonly rowHeader?: boolean | undefined;
  readonly width?: "s" | "m" | "l" | undefined;
  readonly hint?: string | undefined;
  /** Makes room for the others where the page is as wide as a tablet. */
  readonly isSpare?: boolean | undefined;
};

type DataTableProps<Row> = {
  readonly caption: string;
  readonly hideCaption?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows?: readonly Row[] | undefined;
  readonly groups?:
    | readonly { readonly key: string; readonly title: ReactNode; readonly rows: readonly Row[] }[]
    | undefined;
  readonly rowKey: (row: Row) => string;
  readonly dense?: boolean | undefined;
  /** For tables wider than the page: scrolls both ways in a box of its own. */
  readonly wide?: boolean | undefined;
  readonly stickyFirst?: boolean | undefined;
  /** On a phone every row is read as a card, each cell with its column's name before it. */
  readonly cards?: boolean | undefined;
  readonly empty?: ReactNode;
  /** One cell for each column. */
  readonly footer?: readonly ReactNode[] | undefined;
};

/** A table with named columns and rows, scrolled sideways in its own region where it is wider than the page. */
export function DataTable<Row>({
  caption,
  hideCaption = false,
  columns,
  rows,
  groups,
  rowKey,
  dense = false,
  wide = false,
  stickyFirst = true,
  cards = false,
  empty,
  footer,
}: DataTableProps<Row>) {
  const t = useTexts("ui");
  const parts = groups ?? [{ key: "all", title: null, rows: rows ?? [] }];
  if (parts.every((part) => part.rows.length === 0))
    return <>{empty ?? <p className="table-empty">{t("table.empty")}</p>}</>;
  const namer = columns.find((column) => column.rowHeader) ?? columns[0];
  return (
    <section
      className={classes("table-scroll", wide && "table-scroll-box")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the region scrolls, and must do so by keyboard
      tabIndex={0}
      aria-label={t("table.scroll", { caption })}
    >
      <table
        className={classes(
          "table",
          dense && "table-dense",
          stickyFirst && "table-sticky-first",
          cards && "table-cards",
        )}
      >
        <caption className={hideCaption ? "only-read" : undefined}>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        {parts.map((part) => (
          <tbody key={part.key}>
            {part.title ? (
              <tr className="table-group">
                <th scope="rowgroup" colSpan={columns.length}>
                  <span>{part.title}</span>
                </th>
              </tr>
            ) : null}
            {part.rows.map((row) => (
              <tr key={rowKey(row)}>
                {columns.map((column) =>
                  bodyCell(column, row, { namesRow: column === namer, cards }),
                )}
              </tr>
            ))}
          </tbody>
        ))}
        {footer ? (
          <tfoot>
            <tr>
              {columns.map((column, index) => (
                <td key={column.key} className={cellClass(column)}>
                  {footer[index]}
                </td>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </section>
  );
}

function HeaderCell<Row>({ column }: { readonly column: Column<Row> }) {
  const t = useTexts("ui");
  return (
    <th scope="col" className={cellClass(column)} aria-sort={column.sorted} title={column.hint}>
      {column.sortHref ? (
        <a
          className="table-sort"
          href={column.sortHref}
          aria-label={
            typeof column.header === "string"
              ? t("table.sort", { column: column.header })
              : undefined
          }
        >
          {column.header}
          <span className={`sort-mark sort-${column.sorted ?? "none"}`} aria-hidden="true" />
        </a>
      ) : (
        column.header
      )}
    </th>
  );
}

function bodyCell<Row>(
  column: Column<Row>,
  row: Row,
  { namesRow, cards }: { readonly namesRow: boolean; readonly cards: boolean },
) {
  const content = column.cell(row);
  if (!namesRow) {
    const label = cards && typeof column.header === "string" ? column.header : undefined;
    return (
      <td key={column.key} className={cellClass(column)} data-label={label}>
        {content}
      </td>
    );
  }
  return (
    <th key={column.key} scope="row" className={cellClass(column)}>
      {content}
    </th>
  );
}

function cellClass<Row>({ align, width, isSpare }: Column<Row>): string | undefined {
  const look = classes(
    align === "end" && "cell-end",
    width && `cell-${width}`,
    isSpare && "cell-spare",
  );
  return look || undefined;
}
