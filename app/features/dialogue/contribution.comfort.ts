import { sendContribution } from "./send-contribution.ts";

/**
 * Recording by keyboard without waiting: Enter sends the words, among the speakers a key chooses who and
 * sends, and the field is free for the next words at once. What could not be sent comes back into it.
 */
export default function attach(element: HTMLElement): void {
  const text = element.querySelector("textarea");
  const status = element.querySelector<HTMLElement>("[data-record-status]");
  if (!(element instanceof HTMLFormElement) || !text || !status) return;
  let queue = Promise.resolve();

  const deliver = async (body: FormData, words: string) => {
    const outcome = await sendContribution(element.action, body);
    status.textContent = (outcome === "sent" ? status.dataset.sent : status.dataset.failed) ?? "";
    status.classList.toggle("record-failed", outcome !== "sent");
    if (outcome === "sent") return;
    text.value = text.value === "" ? words : `${words}\n${text.value}`;
    // The server says on the page itself what is to be corrected.
    if (outcome === "refused") element.submit();
  };

  element.addEventListener("submit", (event) => {
    event.preventDefault();
    const body = new FormData(element);
    const words = text.value;
    text.value = "";
    text.focus();
    queue = queue.then(() => deliver(body, words));
  });
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    element.requestSubmit();
  });
  chooseByKey(element, text);
}

function chooseByKey(form: HTMLFormElement, text: HTMLTextAreaElement): void {
  const speakers = [...form.querySelectorAll<HTMLInputElement>("input[data-key]")];
  for (const speaker of speakers) {
    speaker.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const chosen =
        event.key === "Enter"
          ? speaker
          : speakers.find((one) => one.dataset.key === event.key.toLowerCase());
      if (!chosen) return;
      event.preventDefault();
      chosen.checked = true;
      if (text.value.trim() === "") text.focus();
      else form.requestSubmit();
    });
  }
}
