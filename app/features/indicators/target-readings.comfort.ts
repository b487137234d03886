import type { PrintedTarget } from "#app/domain/indicators/print-target.ts";
import type { TargetContext } from "#app/domain/indicators/target-meaning.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { isLocale } from "#app/i18n/locale.ts";
import { readingOfForm } from "./target-reading.ts";

/** A pause in the typing long enough for the words to be whole. */
const pause = 400;

/** Says beside each year's words what they are read as, and how surely, while they are typed. It never stops the form. */
export default function attach(element: HTMLElement): void {
  const context = JSON.parse(element.dataset.context ?? "{}") as TargetContext;
  const language = document.documentElement.lang;
  const locale = isLocale(language) ? language : "da";
  const wording = (kind: string, name: string) =>
    element.querySelector<HTMLTemplateElement>(`template[data-${kind}="${name}"]`)?.innerHTML ?? "";
  const timers = new WeakMap<Element, number>();

  const phraseOf = ({ code, values }: PrintedTarget) => {
    const number = (value = "", unit = "") =>
      `${value === "" ? "" : formatNumber(locale, value)}${unit ? ` ${unit}` : ""}`;
    return filled(wording("phrase", code), {
      value: number(values.value, values.unit),
      low: number(values.value),
      high: number(values.valueHigh, values.unit),
    });
  };

  const show = (row: Element) => {
    const words = row.querySelector<HTMLInputElement>("[data-words]");
    const line = row.querySelector<HTMLElement>("[data-reading]");
    if (!words || !line) return;
    const year = Number(row.querySelector<HTMLInputElement>("[data-year]")?.value) || undefined;
    const { state, phrases, namedYear } = readingOfForm(words.value, year, "", context);
    line.dataset.reading = state;
    line.textContent = filled(wording("state", state), {
      phrases: [...new Set(phrases.map(phraseOf))].join(" · "),
      year: String(namedYear ?? ""),
    });
    // What was asked about other words has no answer to these.
    const asked = row.querySelector<HTMLFieldSetElement>("fieldset");
    if (asked) asked.hidden = asked.disabled = words.value !== words.defaultValue;
  };

  // What was typed before this script was here is read now.
  for (const row of element.querySelectorAll("[data-row]")) {
    const words = row.querySelector<HTMLInputElement>("[data-words]");
    if (words && words.value !== words.defaultValue) show(row);
  }
  element.addEventListener("input", ({ target }) => {
    const row = target instanceof Element ? target.closest("[data-row]") : null;
    if (!row || !(target as Element).matches("[data-words], [data-year]")) return;
    window.clearTimeout(timers.get(row));
    timers.set(row, window.setTimeout(show, pause, row));
  });
}

function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  const text = new DOMParser().parseFromString(sentence, "text/html").body.textContent ?? "";
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
