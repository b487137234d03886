/** What a spreadsheet takes for a formula at the start of a cell, also behind apostrophes, so that the way back is one and only. */
const RISKY = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const QUOTED = /^'+[=+\-@\t\r\n＝＋－＠]/u;
/** A bare negative number is a number and nothing else. */
const NEGATIVE_NUMBER = /^-\d+(?:[.,]\d+)?$/;

/** A cell that no spreadsheet takes for a formula (CSV injection): an apostrophe goes before what could be one. */
export function toSafeCell(text: string): string {
  return RISKY.test(text) && !NEGATIVE_NUMBER.test(text) ? `'${text}` : text;
}

/** The text that `toSafeCell` was given. */
export function fromSafeCell(cell: string): string {
  return QUOTED.test(cell) ? cell.slice(1) : cell;
}
