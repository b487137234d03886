import type { ReactNode } from "react";
import { useTexts } from "#app/i18n/texts.tsx";
import { classes } from "#app/ui/classes.ts";
import type { Light } from "./light.ts";
import { matrixMarkup } from "./matrix-markup.ts";
import { StatusLight } from "./status-light.tsx";

export type MatrixCell = Light & {
  readonly href?: string | undefined;
  readonly detail?: string | undefined;
};

export type MatrixRow = {
  readonly key: string;
  readonly header: string;
  readonly href?: string | undefined;
  readonly detail?: ReactNode;
  /** One for each column; null where the column does not concern the row. */
  readonly cells: readonly (MatrixCell | null)[];
  readonly end?: ReactNode;
};

type MatrixProps = {
  readonly caption: string;
  readonly hideCaption?: boolean | undefined;
  /** What the rows are, above their names. */
  readonly corner: string;
  readonly columns: readonly {
    readonly key: string;
    readonly header: string;
    readonly href?: string | undefined;
  }[];
  readonly rows: readonly MatrixRow[];
  readonly endHeader?: string | undefined;
  readonly compact?: boolean | undefined;
};

/** Lights where rows and columns meet. */
export function Matrix({
  caption,
  hideCaption = false,
  corner,
  columns,
  rows,
  endHeader,
  compact = false,
}: MatrixProps) {
  const t = useTexts("ui");
  const isPlain = !endHeader && rows.every(({ detail }) => !detail);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the region scrolls, and must do so by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={t("table.scroll", { caption })}>
      <table
        className={classes(
          "table table-sticky-first matrix",
          compact ? "matrix-compact" : "table-cards",
        )}
      >
        <caption className={hideCaption ? "only-read" : undefined}>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column) => (
              <th scope="col" key={column.key}>
                <Named name={column.header} href={column.href} />
              </th>
            ))}
            {endHeader ? <th scope="col">{endHeader}</th> : null}
          </tr>
        </thead>
        {isPlain ? (
          <tbody
            // biome-ignore lint/security/noDangerouslySetInnerHtml: markup that escapes all it is given
            dangerouslySetInnerHTML={{
              __html: matrixMarkup(rows, {
                columns: columns.map(({ header }) => header),
                compact,
                none: t("matrix.none"),
              }),
            }}
          />
        ) : (
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  <Named name={row.header} href={row.href} />
                  {row.detail ? <div className="cell-detail">{row.detail}</div> : null}
                </th>
                {columns.map((column, index) => (
                  <td key={column.key} data-label={compact ? undefined : column.header}>
                    <CellLight cell={row.cells[index] ?? null} compact={compact} />
                  </td>
                ))}
                {endHeader ? (
                  <td className="matrix-end" data-label={compact ? undefined : endHeader}>
                    {row.end}
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        )}
      </table>
    </section>
  );
}

function Named({ name, href }: { readonly name: string; readonly href?: string | undefined }) {
  return href ? <a href={href}>{name}</a> : name;
}

function CellLight({
  cell,
  compact,
}: {
  readonly cell: MatrixCell | null;
  readonly compact: boolean;
}) {
  const t = useTexts("ui");
  if (!cell)
    return (
      <span className="matrix-none">
        <span aria-hidden="true">–</span>
        <span className="only-read">{t("matrix.none")}</span>
      </span>
    );
  const light = (
    <StatusLight
      shape={cell.shape}
      tone={cell.tone}
      label={cell.label}
      compact={compact}
      note={cell.detail}
    />
  );
  return cell.href ? (
    <a className="matrix-cell" href={cell.href}>
      {light}
    </a>
  ) : (
    light
  );
}
