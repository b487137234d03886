/** How far the pointer moves before a press becomes a drag, in pixels. */
const slack = 6;

type Handlers = {
  readonly over: (column: HTMLElement | undefined) => void;
  readonly dropped: (column: HTMLElement | undefined) => void;
};

/** Lets a card be dragged, by touch on the handle it is given; Escape puts it back. */
export function followPointer(card: HTMLElement, handlers: Handlers): void {
  const handle = document.createElement("span");
  handle.className = "board-handle";
  handle.ariaHidden = "true";
  card.prepend(handle);
  let start: { x: number; y: number; id: number } | null = null;
  let isDragging = false;

  const end = () => {
    start = null;
    isDragging = false;
    card.classList.remove("board-card-dragged");
    card.style.translate = "";
    handlers.over(undefined);
  };

  card.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || isControl(event.target)) return;
    // A finger on the card scrolls the page; on its handle it drags.
    if (event.pointerType === "touch" && !isHandle(event.target)) return;
    start = { x: event.clientX, y: event.clientY, id: event.pointerId };
  });
  card.addEventListener("pointermove", (event) => {
    if (!start || start.id !== event.pointerId) return;
    const [x, y] = [event.clientX - start.x, event.clientY - start.y];
    if (!isDragging && Math.hypot(x, y) < slack) return;
    if (!isDragging) {
      isDragging = true;
      card.setPointerCapture(event.pointerId);
      card.classList.add("board-card-dragged");
    }
    event.preventDefault();
    card.style.translate = `${x}px ${y}px`;
    handlers.over(columnAt(event));
  });
  card.addEventListener("pointerup", (event) => {
    const column = isDragging ? columnAt(event) : undefined;
    end();
    handlers.dropped(column);
  });
  card.addEventListener("pointercancel", end);
  window.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && isDragging) end();
  });
}

function columnAt(event: PointerEvent): HTMLElement | undefined {
  for (const element of document.elementsFromPoint(event.clientX, event.clientY)) {
    if (element instanceof HTMLElement && element.dataset.theme !== undefined) return element;
  }
  return undefined;
}

function isHandle(target: EventTarget | null): boolean {
  return target instanceof Element && target.classList.contains("board-handle");
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("a, button, select, input, label") !== null;
}
