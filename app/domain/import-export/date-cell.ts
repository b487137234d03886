const ISO = /^(?:19|20)\d{2}[-/](?:0?[1-9]|1[0-2])[-/](?:0?[1-9]|[12]\d|3[01])$/;
const OURS = /^(?:0?[1-9]|[12]\d|3[01])[-/](?:0?[1-9]|1[0-2])[-/](?:19|20)\d{2}$/;

/** Whether a cell holds a day and nothing else, as a workbook's dates are told ("2026-03-01") or people write them ("1-3-2026"). */
export function isDateCell(text: string): boolean {
  return ISO.test(text) || OURS.test(text);
}
