/** Marks a whole field when one enters it, for a text that is there to be copied. */
export default function attach(element: HTMLElement): void {
  if (!(element instanceof HTMLInputElement)) return;
  element.addEventListener("focus", () => element.select());
  element.focus();
}
