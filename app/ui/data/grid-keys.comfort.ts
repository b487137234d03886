/**
 * Lets the arrow keys walk between the cells of a table, and `/` lead to the field that filters it. The links in
 * the cells stay in the order of the tab key.
 */
export default function attach(tables: HTMLElement): void {
  for (const cell of tables.querySelectorAll<HTMLElement>("tbody :is(th, td):not([colspan])"))
    cell.tabIndex = -1;
  tables.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextCell(event);
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
    const filter = document.querySelector<HTMLInputElement>("[data-filter-words] input");
    if (!filter) return;
    event.preventDefault();
    filter.closest("details")?.setAttribute("open", "");
    filter.focus();
    filter.select();
  });
}

function nextCell(event: KeyboardEvent): HTMLElement | null {
  const from = event.target instanceof Element ? event.target : null;
  const cell = from?.closest<HTMLTableCellElement>("th, td");
  const row = cell?.closest("tr");
  if (!cell || !row) return isRegion(from) && event.key === "ArrowDown" ? firstCell(from) : null;
  switch (event.key) {
    case "ArrowLeft":
      return cell.previousElementSibling as HTMLElement | null;
    case "ArrowRight":
      return cell.nextElementSibling as HTMLElement | null;
    case "ArrowUp":
    case "ArrowDown":
      return cellInRow(row, event.key === "ArrowDown" ? 1 : -1, cell.cellIndex);
    case "Home":
      return row.cells[0] ?? null;
    case "End":
      return row.cells[row.cells.length - 1] ?? null;
    case "Enter":
      return event.target === cell ? openLink(cell) : null;
    default:
      return null;
  }
}

/** The cell above or below, past the titles of groups and from one group's table to the next. */
function cellInRow(row: HTMLTableRowElement, step: number, index: number): HTMLElement | null {
  const tables = row.closest("[data-comfort='grid-keys']");
  const rows = [...(tables?.querySelectorAll<HTMLTableRowElement>("tbody > tr") ?? [])].filter(
    (one) => !one.classList.contains("table-group"),
  );
  return rows[rows.indexOf(row) + step]?.cells[index] ?? null;
}

function firstCell(region: Element): HTMLElement | null {
  return region.querySelector<HTMLElement>("tbody > tr:not(.table-group) > :is(th, td)");
}

function isRegion(element: Element | null): element is HTMLElement {
  return element?.classList.contains("table-scroll") ?? false;
}

function openLink(cell: HTMLElement): null {
  cell.querySelector<HTMLAnchorElement>("a")?.click();
  return null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
