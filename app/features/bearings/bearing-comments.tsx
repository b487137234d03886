import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Timeline } from "#app/ui/data/timeline.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { CommentForm } from "./comment-form.tsx";

type BearingCommentsProps = {
  readonly bearingId: string;
  readonly comments: readonly {
    readonly id: string;
    readonly text: string;
    readonly at: string;
    readonly name: string;
    readonly title: string;
  }[];
  readonly mayComment: boolean;
};

/** What the committee's members have said about the bearing, in the order of time, with room for one more. */
export function BearingComments({ bearingId, comments, mayComment }: BearingCommentsProps) {
  const t = useTexts("bearings");
  const format = useFormat();
  return (
    <Section id="comments" title={t("comments.title")}>
      {comments.length === 0 ? (
        <p className="bearing-note">{t("comments.empty")}</p>
      ) : (
        <Timeline
          items={comments.map((comment) => ({
            key: comment.id,
            when: format.instant(comment.at),
            title: comment.title ? `${comment.name}, ${comment.title}` : comment.name,
            children: <p className="bearing-text">{comment.text}</p>,
          }))}
        />
      )}
      {mayComment && (
        <div className="no-print">
          <CommentForm action={paths.commentOnBearing(bearingId)} answer={undefined} />
        </div>
      )}
    </Section>
  );
}
