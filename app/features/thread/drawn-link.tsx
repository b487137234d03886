/** A line of the drawing, stretched over the gap it stands in; its ends lie where the rows have their middles. */
export function DrawnLink({
  path,
  height = 100,
}: {
  readonly path: string;
  readonly height?: number;
}) {
  return (
    <svg
      className="drawn-link"
      viewBox={`0 0 100 ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
