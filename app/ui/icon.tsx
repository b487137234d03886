const drawings = {
  back: "M12 4 6 10l6 6",
  forward: "m8 4 6 6-6 6",
  up: "m4 12 6-6 6 6",
  down: "m4 8 6 6 6-6",
  search: "M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Zm4 9.5 4 4",
  close: "m5 5 10 10M15 5 5 15",
  tick: "m4 10.5 4 4 8-9",
  loop: "M15.5 8A6 6 0 1 0 16 11m0-7v4h-4",
  person: "M10 3a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7ZM3.5 17c.8-3 3.4-4.5 6.5-4.5s5.7 1.5 6.5 4.5",
} as const;

/** A small line drawing that follows the text's size and colour; the words beside it carry the meaning. */
export function Icon({ name }: { name: keyof typeof drawings }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
