import type { IndicatorDraft } from "#app/domain/indicators/checks/checked-indicator.ts";
import { type Remark, sentenceOf } from "#app/domain/indicators/checks/remark.ts";
import { remarksWhileTyping } from "./draft-of-form.ts";

/** A pause in the typing long enough to be one of thought. */
const pause = 700;

/** Keeps the remarks beside a form in step with what is typed, as a spelling checker does. It never stops the form. */
export default function attach(element: HTMLElement): void {
  const form = element.closest("form");
  const box = element.querySelector<HTMLElement>("[aria-live] > *");
  const list = box?.querySelector("ul");
  if (!form || !box || !list) return;
  const base = (JSON.parse(element.dataset.base ?? "null") as IndicatorDraft | null) ?? undefined;
  const part = element.dataset.part === "target" ? "target" : "indicator";
  let shown = "";

  const show = () => {
    const typed = new FormData(form);
    const remarks = remarksWhileTyping(base, part, (name) => {
      const value = typed.get(name);
      return typeof value === "string" ? value : "";
    });
    const now = JSON.stringify(remarks);
    // A region that is filled again is read again.
    if (now === shown) return;
    shown = now;
    list.replaceChildren(...remarks.flatMap((remark) => itemOf(element, remark) ?? []));
    box.hidden = remarks.length === 0;
  };

  let timer = 0;
  form.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(show, pause);
  });
  // What was typed before this came is remarked on too.
  if (isTypedIn(form)) show();
}

function isTypedIn(form: HTMLFormElement): boolean {
  return [...form.elements].some(
    (one) =>
      (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement) &&
      one.type !== "hidden" &&
      one.value !== one.defaultValue,
  );
}

function itemOf(element: HTMLElement, remark: Remark): Node | undefined {
  const sentence = sentenceOf(remark);
  const template = element.querySelector<HTMLTemplateElement>(`[data-sentence="${sentence}"]`);
  const item = template?.content.firstElementChild?.cloneNode(true);
  if (!(item instanceof HTMLElement)) return undefined;
  const seen = item.querySelector(".remark-seen");
  if (seen) {
    seen.textContent = (seen.textContent ?? "").replace(/\{(\w+)\}/g, (place, name: string) =>
      String(remark.details[name] ?? place),
    );
  }
  return item;
}
