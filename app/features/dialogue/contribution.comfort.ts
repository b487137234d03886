/** Recording by keyboard: Enter sends the words, and among the speakers a key chooses who and sends. */
export default function attach(element: HTMLElement): void {
  const text = element.querySelector("textarea");
  if (!(element instanceof HTMLFormElement) || !text) return;
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    element.requestSubmit();
  });
  const speakers = [...element.querySelectorAll<HTMLInputElement>("input[data-key]")];
  for (const speaker of speakers) {
    speaker.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Enter") {
        event.preventDefault();
        element.requestSubmit();
        return;
      }
      const chosen = speakers.find((one) => one.dataset.key === event.key.toLowerCase());
      if (!chosen) return;
      event.preventDefault();
      chosen.checked = true;
      if (text.value.trim() === "") text.focus();
      else element.requestSubmit();
    });
  }
}
