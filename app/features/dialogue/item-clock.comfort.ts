const minute = 60_000;

/** Says how many minutes the running agenda item has left, or how far it is over time. */
export default function attach(element: HTMLElement): void {
  const { startedAt, minutes, left, over } = element.dataset;
  if (!startedAt || !minutes || !left || !over) return;
  const endsAt = Date.parse(startedAt) + Number(minutes) * minute;
  const until = element.textContent ?? "";
  const show = () => {
    const rest = endsAt - Date.now();
    const words = rest >= 0 ? left : over;
    const count = rest >= 0 ? Math.ceil(rest / minute) : Math.ceil(-rest / minute);
    element.textContent = `${until} · ${words.replace("{minutes}", String(count))}`;
    element.classList.toggle("item-clock-over", rest < 0);
  };
  show();
  window.setInterval(show, 10_000);
}
