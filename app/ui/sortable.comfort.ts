/**
 * Lets one drag the items of a list into another order. The hidden fields move with their items, so the form
 * that the buttons submit carries the new order; the server decides as it does without scripts.
 */
export default function attach(list: HTMLElement): void {
  const form = list.closest("form");
  const items = [...list.children].filter((item) => item instanceof HTMLElement);
  if (!form || items.length < 2) return;
  let dragged: HTMLElement | null = null;
  let before = orderOf(list);

  for (const item of items) {
    item.draggable = true;
    for (const link of item.querySelectorAll("a")) link.draggable = false;
    item.addEventListener("dragstart", (event) => {
      dragged = item;
      before = orderOf(list);
      item.dataset.dragging = "";
      if (event.dataTransfer) event.dataTransfer.effectAllowed = "move";
    });
    item.addEventListener("dragend", () => {
      delete item.dataset.dragging;
      dragged = null;
      if (orderOf(list) !== before) form.requestSubmit();
    });
  }

  list.addEventListener("dragover", (event) => {
    const over = event.target instanceof Element ? itemAt(list, event.target) : null;
    if (!dragged || !over || over === dragged) return;
    event.preventDefault();
    const { top, height } = over.getBoundingClientRect();
    list.insertBefore(dragged, event.clientY < top + height / 2 ? over : over.nextSibling);
  });
  list.addEventListener("drop", (event) => event.preventDefault());
}

function itemAt(list: HTMLElement, target: Element): Element | null {
  const item = target.closest("li[data-id]");
  return item?.parentElement === list ? item : null;
}

function orderOf(list: HTMLElement): string {
  return [...list.querySelectorAll<HTMLElement>("li[data-id]")]
    .map((item) => item.dataset.id)
    .join(" ");
}
