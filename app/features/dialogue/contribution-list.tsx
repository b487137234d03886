import { wallClock } from "#app/i18n/format.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import type { ContributionView } from "./meeting-view.ts";

/** What has been said, the newest first. */
export function ContributionList(props: {
  readonly meetingId: string;
  readonly contributions: readonly ContributionView[];
  readonly isRecording: boolean;
}) {
  const t = useTexts("dialogue");
  const format = useFormat();
  const { meetingId, contributions, isRecording } = props;
  if (contributions.length === 0) {
    return <EmptyState title={t("record.none")}>{t("record.none.text")}</EmptyState>;
  }
  return (
    <ol className="contributions" reversed>
      {contributions.map((one) => (
        <li key={one.id} id={`indlaeg-${one.id}`}>
          <p className="contribution-text">{one.text}</p>
          <p className="contribution-by">
            <span>{one.speaker}</span> <span>{format.time(wallClock(one.createdAt))}</span>{" "}
            {isRecording ? (
              <a href={paths.contribution(meetingId, one.id)}>
                {t("record.edit")}
                <span className="only-read">: {one.text.slice(0, 60)}</span>
              </a>
            ) : null}
          </p>
        </li>
      ))}
    </ol>
  );
}
