import { placeBlock, readBlock } from "./grid-block.ts";
import { type Change, makeHistory } from "./grid-history.ts";
import { showReading, showSum } from "./grid-sum.ts";

/**
 * The grid by keyboard: arrows and Enter move, Enter below the last row comes to the button, Ctrl+S saves, a block from a spreadsheet is pasted from the cell on, Ctrl+Z takes back. Each
 * changed cell says how it is read, the foot says what will be saved, and nobody leaves unsaved figures by accident.
 */
export default function attach(element: HTMLElement): void {
  const sum = element.querySelector<HTMLElement>("[data-grid-sum]");
  if (!(element instanceof HTMLFormElement) || !sum) return;
  const grid = [...element.querySelectorAll("tbody tr")]
    .map((row) => [...row.querySelectorAll<HTMLInputElement>("input.grid-input")])
    .filter((row) => row.length > 0);
  const cells = grid.flat();
  const columns = grid[0]?.length ?? 0;
  const history = makeHistory();
  const before = new Map<HTMLInputElement, string>();
  const save = element.querySelector<HTMLButtonElement>("button[type=submit]");
  const keys = element.querySelector<HTMLElement>("[data-grid-keys]");
  let isSaving = false;
  if (keys) keys.hidden = false;

  const tell = (input: HTMLInputElement) => {
    input.classList.toggle("grid-changed", isChanged(input));
    void showReading(input, sum);
    showSum(cells.filter(isChanged), sum);
  };
  const settle = (input: HTMLInputElement) => {
    const cell = cells.indexOf(input);
    history.record([{ cell, before: before.get(input) ?? input.value, after: input.value }]);
    before.set(input, input.value);
  };
  const apply = (changes: readonly Change[]) => {
    for (const { cell, after } of changes) {
      const input = cells[cell];
      if (!input) continue;
      input.value = after;
      before.set(input, after);
      tell(input);
    }
    cells[changes[0]?.cell ?? -1]?.focus();
  };
  const move = (from: HTMLInputElement, down: number, across: number): boolean => {
    const at = cells.indexOf(from);
    const column = (at % columns) + across;
    const row = Math.floor(at / columns) + down;
    const next = column < 0 || column >= columns ? undefined : grid[row]?.[column];
    next?.focus();
    next?.select();
    return next !== undefined;
  };

  for (const input of cells) before.set(input, input.value);
  for (const input of cells.filter(isChanged)) tell(input);

  element.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLInputElement && cells.includes(target)) tell(target);
  });
  element.addEventListener("focusout", ({ target }) => {
    if (target instanceof HTMLInputElement && cells.includes(target)) settle(target);
  });
  element.addEventListener("keydown", (event) => {
    const { target, key } = event;
    if ((event.ctrlKey || event.metaKey) && !event.altKey && key.toLowerCase() === "s") {
      event.preventDefault();
      element.requestSubmit(save);
      return;
    }
    if (!(target instanceof HTMLInputElement) || !cells.includes(target) || event.isComposing)
      return;
    if ((event.ctrlKey || event.metaKey) && !event.altKey) {
      const isAgain = key.toLowerCase() === "y" || (key.toLowerCase() === "z" && event.shiftKey);
      if (!isAgain && key.toLowerCase() !== "z") return;
      event.preventDefault();
      settle(target);
      apply(isAgain ? history.redo() : history.undo());
      return;
    }
    const way = wayOf(event, target);
    if (!way) return;
    event.preventDefault();
    if (!move(target, way.down, way.across) && key === "Enter" && way.down > 0) save?.focus();
  });
  element.addEventListener("paste", (event) => {
    const { target } = event;
    const block = readBlock(event.clipboardData?.getData("text/plain") ?? "");
    if (!(target instanceof HTMLInputElement) || !cells.includes(target)) return;
    if (block.length === 1 && block[0]?.length === 1) return;
    event.preventDefault();
    settle(target);
    const at = cells.indexOf(target);
    const { placed } = placeBlock(
      block,
      { row: Math.floor(at / columns), column: at % columns },
      { rows: grid.length, columns },
    );
    const changes = placed.map(({ row, column, text }) => {
      const cell = row * columns + column;
      return { cell, before: cells[cell]?.value ?? "", after: text };
    });
    history.record(changes);
    apply(changes);
  });
  element.addEventListener("submit", () => {
    isSaving = true;
  });
  window.addEventListener("beforeunload", (event) => {
    if (!isSaving && cells.some(isChanged)) event.preventDefault();
  });
}

/** Whether a cell holds something else than what is stored. */
function isChanged(input: HTMLInputElement): boolean {
  return input.value.trim() !== (input.dataset.stood ?? input.defaultValue);
}

/** Where a key leads: up and down always, sideways only from the end of the words. */
function wayOf(event: KeyboardEvent, input: HTMLInputElement) {
  if (event.altKey) return null;
  const { selectionStart: start, selectionEnd: end, value } = input;
  const isAll = start === 0 && end === value.length;
  switch (event.key) {
    case "Enter":
      return { down: event.shiftKey ? -1 : 1, across: 0 };
    case "ArrowUp":
      return event.shiftKey ? null : { down: -1, across: 0 };
    case "ArrowDown":
      return event.shiftKey ? null : { down: 1, across: 0 };
    case "ArrowLeft":
      return !event.shiftKey && (isAll || end === 0) ? { down: 0, across: -1 } : null;
    case "ArrowRight":
      return !event.shiftKey && (isAll || start === value.length) ? { down: 0, across: 1 } : null;
    default:
      return null;
  }
}
