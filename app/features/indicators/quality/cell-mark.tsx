import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

/** A sign beside a cell that has open comments: a bubble and how many, and in words for those who hear the page. */
export function CellMark({
  indicatorId,
  cell,
  count,
}: {
  readonly indicatorId: string;
  readonly cell: string;
  readonly count: number | undefined;
}) {
  const t = useTexts("quality");
  if (count === undefined || count === 0) return null;
  const words = t("comment.open", { count });
  return (
    <a
      className="cell-mark"
      href={`${paths.indicatorQuality(indicatorId)}#kommentar-${cell}`}
      title={words}
    >
      <CommentSign />
      <span aria-hidden="true">{count}</span>
      <span className="only-read">{words}</span>
    </a>
  );
}

function CommentSign() {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
      <path d="M3.5 4.5h13v9h-7l-3.5 3v-3H3.5z" />
    </svg>
  );
}
