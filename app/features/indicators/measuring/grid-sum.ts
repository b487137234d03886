import type { IndicatorValue, ReadValue } from "#app/domain/indicators/value.ts";
import type { ReadBeside } from "../read-result.ts";

const mostListed = 20;
const mostNamed = 3;

/** Says in the grid's foot what will be saved: each changed cell with what stood and what it holds now. */
export function showSum(changed: readonly HTMLInputElement[], sum: HTMLElement): void {
  const count = sum.closest("form")?.querySelector("[data-grid-count]");
  sum.hidden = changed.length === 0;
  if (count) {
    const words = filled(sum.dataset.count, { count: String(changed.length) });
    count.textContent = changed.length === 0 ? "" : words;
  }
  sum.replaceChildren(
    ...changed.slice(0, mostListed).map((input) => {
      const [indicator = "", period = ""] = namesOf(input);
      const line = document.createElement("li");
      line.textContent = filled(sum.dataset.change, {
        indicator,
        period,
        before: (input.dataset.stood ?? input.defaultValue) || (sum.dataset.empty ?? ""),
        after: input.value.trim() || (sum.dataset.empty ?? ""),
      });
      return line;
    }),
  );
}

/** Says at a changed cell how its words are read, as saving will. The rules are fetched when the first cell is changed. */
export async function showReading(input: HTMLInputElement, texts: HTMLElement): Promise<void> {
  const { readResult } = await import("../read-result.ts");
  const place = input.parentElement;
  const known = place?.querySelector(".grid-read");
  const typed = input.value.trim();
  if (typed === (input.dataset.stood ?? input.defaultValue)) return known?.remove();
  const mark = known ?? document.createElement("span");
  const beside = JSON.parse(headingOf(input, 0)?.dataset.beside ?? '{"unit":""}') as ReadBeside;
  const read = readResult(typed, beside, { period: headingOf(input, 1)?.dataset.period });
  mark.className = "cell-detail grid-read";
  mark.classList.toggle("grid-read-doubtful", read.certainty === "doubtful");
  mark.textContent = readingOf(read, texts.dataset);
  if (!known) place?.append(mark);
}

function readingOf({ certainty, value, readings }: ReadValue, texts: DOMStringMap): string {
  if (certainty === "doubtful") return doubtOf(readings, texts);
  if (value.number !== undefined) return filled(texts.read, { value: quantityOf(value) });
  return (
    { text: texts.words, unknown: texts.unknown, planned: texts.planned }[
      value.kind as "text" | "unknown" | "planned"
    ] ?? ""
  );
}

/** What will be asked when it is saved. */
function doubtOf(readings: ReadValue["readings"], texts: DOMStringMap): string {
  if (readings.some(({ kind }) => kind === "text")) return texts.awaited ?? "";
  if (readings.length === 0) return texts.none ?? "";
  if (readings.some(({ number }) => number === undefined) || readings.length > mostNamed) {
    return filled(texts.doubtful, { count: String(readings.length) });
  }
  const list = new Intl.ListFormat(document.documentElement.lang, { type: "disjunction" });
  return filled(texts.several, { values: list.format(readings.map(quantityOf)) });
}

function quantityOf({ number = "", unit }: IndicatorValue): string {
  const format = new Intl.NumberFormat(document.documentElement.lang, {
    maximumFractionDigits: 10,
  });
  const text = format.format(Number(number));
  return unit ? `${text} ${unit}` : text;
}

function namesOf(input: HTMLInputElement): readonly string[] {
  return [0, 1].map((index) => headingOf(input, index)?.textContent ?? "");
}

/** What names a cell: its row, then its column. */
function headingOf(input: HTMLInputElement, index: number): HTMLElement | null {
  const id = input.getAttribute("aria-labelledby")?.split(" ")[index];
  return id ? document.getElementById(id) : null;
}

function filled(text = "", values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}
