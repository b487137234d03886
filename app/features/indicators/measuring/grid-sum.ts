import type { ReadValue } from "#app/domain/indicators/value.ts";

const mostListed = 20;

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

/** Says at a changed cell how its words are read. The rules are fetched when the first cell is changed. */
export async function showReading(input: HTMLInputElement, texts: HTMLElement): Promise<void> {
  const { readValue } = await import("#app/domain/indicators/value.ts");
  const place = input.parentElement;
  const known = place?.querySelector(".grid-read");
  const typed = input.value.trim();
  if (typed === (input.dataset.stood ?? input.defaultValue)) return known?.remove();
  const mark = known ?? document.createElement("span");
  const unit = headingOf(input, 0)?.dataset.unit ?? "";
  const read = readValue(typed, unit ? { unit } : {});
  mark.className = "cell-detail grid-read";
  mark.classList.toggle("grid-read-doubtful", read.certainty === "doubtful");
  mark.textContent = readingOf(read, texts.dataset);
  if (!known) place?.append(mark);
}

function readingOf({ certainty, value, readings }: ReadValue, texts: DOMStringMap): string {
  if (certainty === "doubtful") return filled(texts.doubtful, { count: String(readings.length) });
  if (value.number !== undefined) {
    const format = new Intl.NumberFormat(document.documentElement.lang, {
      maximumFractionDigits: 10,
    });
    const number = format.format(Number(value.number));
    return filled(texts.read, { value: value.unit ? `${number} ${value.unit}` : number });
  }
  return (
    { text: texts.words, unknown: texts.unknown, planned: texts.planned }[
      value.kind as "text" | "unknown" | "planned"
    ] ?? ""
  );
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
