import { followPointer } from "./card-drag.ts";

/**
 * Moves contributions between themes by dragging, or by the theme's number on the card that has the focus.
 * Either way the card's own form is sent, so the server decides as it does without scripts.
 */
export default function attach(element: HTMLElement): void {
  const status = element.querySelector<HTMLElement>("[data-board-status]");
  const hint = element.querySelector<HTMLElement>(".board-hint");
  const columns = [...element.querySelectorAll<HTMLElement>("[data-theme]")];
  const cards = [...element.querySelectorAll<HTMLElement>("[data-card]")].filter((card) =>
    card.querySelector("form"),
  );
  if (cards.length === 0) return;
  if (hint) hint.hidden = false;

  const move = (card: HTMLElement, column: HTMLElement | undefined) => {
    const select = card.querySelector("select");
    if (!select || !column || select.value === column.dataset.theme) return;
    select.value = column.dataset.theme ?? "";
    const words = element.dataset.moving ?? "";
    if (status) status.textContent = words.replace("{theme}", column.dataset.title ?? "");
    card.querySelector("form")?.requestSubmit();
  };

  for (const card of cards) {
    card.tabIndex = 0;
    card.classList.add("board-card-loose");
    card.setAttribute("aria-describedby", "board-hint");
    card.addEventListener("keydown", (event) => {
      if (event.target !== card || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!/^\d$/.test(event.key)) return;
      event.preventDefault();
      move(card, columns[Number(event.key)]);
    });
    followPointer(card, {
      over: (column) => {
        for (const one of columns) one.classList.toggle("board-column-over", one === column);
      },
      dropped: (column) => move(card, column),
    });
  }
  focusTarget(cards);
}

/** The card that was just moved keeps the focus after the page has come back. */
function focusTarget(cards: readonly HTMLElement[]): void {
  cards.find((card) => `#${card.id}` === window.location.hash)?.focus();
}
