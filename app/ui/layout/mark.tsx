/** The product's mark: a bearing taken from the middle of a compass card. */
export function Mark() {
  return (
    <svg
      className="mark"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <path className="mark-card" d="M16.6 4.1A9 9 0 1 0 19.9 7.4" />
      <path className="mark-bearing" d="M12 12 20.5 3.5" />
      <circle className="mark-eye" cx="12" cy="12" r="2.6" />
    </svg>
  );
}
