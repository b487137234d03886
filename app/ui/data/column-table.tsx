import {
  columnOrderingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import type { ReactNode } from "react";
import { useTexts } from "#app/i18n/texts.tsx";
import { classes } from "#app/ui/classes.ts";
import { Markup, markup } from "../markup.ts";

export type MarkupColumn<Row> = {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => Markup | string;
  readonly align?: "start" | "end";
  readonly width?: "s" | "m" | "l";
  readonly sortable?: boolean;
  /** Its words stand on one line. */
  readonly isWhole?: boolean;
  /** Its words may be parted anywhere, so that it never widens the table. */
  readonly isLoose?: boolean;
  /** Makes room for the others where the page is as wide as a tablet. */
  readonly isSpare?: boolean;
};

export type TableGroup<Row> = {
  readonly key: string;
  /** Empty where the rows stand in no group. */
  readonly title: string;
  readonly detail?: ReactNode;
  readonly rows: readonly Row[];
};

type ColumnTableProps<Row> = {
  readonly caption: string;
  readonly columns: readonly MarkupColumn<Row>[];
  /** The keys of the columns shown, in their order; the first names the row. */
  readonly shown: readonly string[];
  readonly sorted: { readonly key: string; readonly descending: boolean } | null;
  readonly sortHref: (key: string) => string;
  readonly groups: readonly TableGroup<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly openKey?: string | undefined;
  /**
   * All that a row's markup depends on beside the row, in one text. Where it is said, a row that is the same object as before is not drawn
   * anew; rows must then never be changed.
   */
  readonly look?: string;
  /** One table for each group, so that a browser lays out only what is in sight. */
  readonly apart?: boolean;
};

const features = tableFeatures({
  columnOrderingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
});

/**
 * A dense table whose columns can be chosen and sorted by. Its cells are markup, so that a thousand rows are drawn
 * in the time components take for fifty; all choices are links, so it needs no scripts.
 */
export function ColumnTable<Row extends object>(props: ColumnTableProps<Row>) {
  const { caption, columns, shown, sorted, groups, rowKey, apart = false } = props;
  const t = useTexts("ui");
  const table = useTable({
    features,
    data: groups.flatMap((group) => group.rows),
    columns: columns.map((column) => ({
      id: column.key,
      header: column.header,
      // Only a column with a value can be sorted by.
      accessorFn: column.cell,
      enableSorting: column.sortable === true,
    })),
    state: {
      columnOrder: [...shown],
      columnVisibility: Object.fromEntries(columns.map(({ key }) => [key, shown.includes(key)])),
      sorting: sorted ? [{ id: sorted.key, desc: sorted.descending }] : [],
    },
    manualSorting: true,
  });
  const heads = table.getVisibleLeafColumns().flatMap((column) => {
    const own = columns.find(({ key }) => key === column.id);
    return own ? [{ own, sort: column.getIsSorted(), canSort: column.getCanSort() }] : [];
  });
  const visible = heads.map(({ own }) => own);
  const head = (
    <thead>
      <tr>
        {heads.map(({ own, sort, canSort }) => (
          <th
            key={own.key}
            scope="col"
            data-column={own.key}
            className={cellClass(own)}
            aria-sort={sort === false ? undefined : sort === "desc" ? "descending" : "ascending"}
          >
            {canSort ? (
              <a
                className="table-sort"
                href={props.sortHref(own.key)}
                aria-label={t("table.sort", { column: own.header })}
              >
                {own.header}
                <span className={`sort-mark sort-${sortWord(sort)}`} aria-hidden="true" />
              </a>
            ) : (
              own.header
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
  const parts = apart ? groups.map((group) => [group]) : [groups];
  return (
    <div
      className={classes("column-tables", apart && "column-tables-apart")}
      data-comfort="grid-keys"
    >
      {parts.map((part) => (
        <section
          key={part[0]?.key ?? ""}
          className="table-scroll column-table-part"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the region scrolls, and must do so by keyboard
          tabIndex={0}
          aria-label={t("table.scroll", { caption: apart ? (part[0]?.title ?? caption) : caption })}
        >
          <table className="table table-dense table-sticky-first table-cards">
            <caption className={apart ? undefined : "only-read"}>
              <span>
                {apart ? part[0]?.title || caption : caption}
                {apart && part[0]?.detail ? (
                  <span className="cell-detail">{part[0].detail}</span>
                ) : null}
              </span>
            </caption>
            {head}
            {part.map((group) => (
              <tbody
                key={group.key}
                // biome-ignore lint/security/noDangerouslySetInnerHtml: made by markup, which escapes what it is given
                dangerouslySetInnerHTML={{
                  __html: bodyOf(group, visible, {
                    rowKey,
                    isNamed: !apart,
                    openKey: props.openKey,
                    look: props.look,
                  }).text,
                }}
              />
            ))}
          </table>
        </section>
      ))}
    </div>
  );
}

function bodyOf<Row extends object>(
  group: TableGroup<Row>,
  columns: readonly MarkupColumn<Row>[],
  how: {
    readonly rowKey: (row: Row) => string;
    readonly isNamed: boolean;
    readonly openKey: string | undefined;
    readonly look: string | undefined;
  },
): Markup {
  const title =
    how.isNamed &&
    group.title !== "" &&
    markup`<tr class="table-group"><th scope="rowgroup" colspan="${columns.length}"><span>${group.title}</span></th></tr>`;
  const starts = columns.map((column, index) => {
    const look = cellClass(column);
    const as = index === 0 ? 'th scope="row"' : "td";
    return Markup.ofConstant(
      `<${as}${look ? ` class="${look}"` : ""}${markup` data-label="${column.header}">`.text}`,
    );
  });
  const ends = columns.map((_, index) => Markup.ofConstant(index === 0 ? "</th>" : "</td>"));
  const cellsOf = (row: Row) =>
    markup`${columns.map(
      (column, index) => markup`${starts[index] ?? ""}${column.cell(row)}${ends[index] ?? ""}`,
    )}`;
  const rows = group.rows.map((row) => {
    const key = how.rowKey(row);
    const cells = how.look === undefined ? cellsOf(row) : drawnOnce(row, how.look, cellsOf);
    return key === how.openKey
      ? markup`<tr id="${rowId(key)}" class="row-open" aria-current="true">${cells}</tr>`
      : markup`<tr id="${rowId(key)}">${cells}</tr>`;
  });
  return markup`${title}${rows}`;
}

type Drawn = { readonly look: string; readonly cells: Markup };

/** The cells of rows as they were drawn last, for as long as the rows are in use. */
const drawnOf = new WeakMap<object, Drawn>();

function drawnOnce<Row extends object>(row: Row, look: string, draw: (row: Row) => Markup): Markup {
  const before = drawnOf.get(row);
  if (before?.look === look) return before.cells;
  const cells = draw(row);
  drawnOf.set(row, { look, cells });
  return cells;
}

function cellClass({
  align,
  width,
  isWhole,
  isLoose,
  isSpare,
}: Pick<MarkupColumn<never>, "align" | "width" | "isWhole" | "isLoose" | "isSpare">):
  | string
  | undefined {
  const look = classes(
    align === "end" && "cell-end",
    width && `cell-${width}`,
    isWhole && "cell-whole",
    isLoose && "cell-loose",
    isSpare && "cell-spare",
  );
  return look || undefined;
}

/** Where a link to a row leads. */
export function rowId(key: string): string {
  return `r-${key}`;
}

function sortWord(sort: false | "asc" | "desc"): string {
  if (sort === false) return "none";
  return sort === "desc" ? "descending" : "ascending";
}
