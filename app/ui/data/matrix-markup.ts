import { Markup, markup } from "../markup.ts";
import { lightMarkup } from "./light-markup.ts";
import type { MatrixCell, MatrixRow } from "./matrix.tsx";

/** The rows of a matrix whose names and cells are words alone, as `Matrix` draws them; hundreds of rows take a moment. */
export function matrixMarkup(
  rows: readonly MatrixRow[],
  look: {
    readonly columns: readonly string[];
    readonly compact: boolean;
    readonly none: string;
  },
): string {
  const starts = look.columns.map((header) =>
    look.compact
      ? Markup.ofConstant("<td>")
      : Markup.ofConstant(markup`<td data-label="${header}">`.text),
  );
  let text = "";
  for (const { header, href, cells } of rows) {
    const name = href ? markup`<a href="${href}">${header}</a>` : markup`${header}`;
    const drawn = starts.map(
      (start, index) => markup`${start}${cellMarkup(cells[index] ?? null, look)}</td>`,
    );
    text += markup`<tr><th scope="row">${name}</th>${drawn}</tr>`.text;
  }
  return text;
}

function cellMarkup(
  cell: MatrixCell | null,
  { compact, none }: { readonly compact: boolean; readonly none: string },
): Markup {
  if (!cell) {
    return markup`<span class="matrix-none"><span aria-hidden="true">–</span><span class="only-read">${none}</span></span>`;
  }
  const light = lightMarkup(cell, { size: "m", compact, note: cell.detail });
  return cell.href ? markup`<a class="matrix-cell" href="${cell.href}">${light}</a>` : light;
}
