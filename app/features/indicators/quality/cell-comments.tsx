import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { Paragraphs } from "#app/ui/layout/paragraphs.tsx";
import { useQualityWords } from "./use-quality-words.ts";
import type { QualityModel } from "./view-quality.server.ts";

/** The comments on an indicator cell by cell, the open ones first; each says in words whether it is settled. */
export function CellComments({ indicator }: { readonly indicator: QualityModel }) {
  const t = useTexts("quality");
  const { cell: nameOf } = useQualityWords();
  const { cells, comments } = indicator;
  if (comments.length === 0) return <p>{t("page.comments.empty")}</p>;
  const known = cells.map(({ cell }) => cell);
  const all = [...new Set([...known, ...comments.map(({ cell }) => cell)])];
  return all.map((cell) => {
    const ofCell = comments.filter((comment) => comment.cell === cell);
    if (ofCell.length === 0) return null;
    const open = ofCell.filter(({ resolvedAt }) => resolvedAt === null);
    const resolved = ofCell.filter(({ resolvedAt }) => resolvedAt !== null);
    return (
      <section key={cell} id={`kommentar-${cell}`} aria-label={nameOf(cell)}>
        <h3>{nameOf(cell)}</h3>
        <ul className="cell-comments">
          {[...open, ...resolved].map((comment) => (
            <CellComment key={comment.id} comment={comment} indicator={indicator} />
          ))}
        </ul>
      </section>
    );
  });
}

function CellComment({
  comment,
  indicator,
}: {
  readonly comment: QualityModel["comments"][number];
  readonly indicator: QualityModel;
}) {
  const t = useTexts("quality");
  const format = useFormat();
  const isOpen = comment.resolvedAt === null;
  const unknown = t("comment.noname");
  return (
    <li>
      <span className={isOpen ? "comment-state comment-state-open" : "comment-state"}>
        {isOpen ? t("comment.state.open") : t("comment.state.resolved")}
      </span>
      <Paragraphs text={comment.text} />
      <p className="cell-detail">
        {t("comment.by", {
          name: comment.writtenByName ?? unknown,
          date: format.instant(comment.writtenAt),
        })}
      </p>
      {comment.resolvedAt === null ? null : (
        <p className="comment-resolution">
          {t("comment.resolved", {
            text: comment.resolution,
            name: comment.resolvedByName ?? unknown,
            date: format.instant(comment.resolvedAt),
          })}
        </p>
      )}
      {isOpen && indicator.mayComment ? (
        <LinkButton href={paths.resolveCellComment(indicator.id, comment.id)} variant="quiet" small>
          {t("comment.resolve")}
        </LinkButton>
      ) : null}
    </li>
  );
}
