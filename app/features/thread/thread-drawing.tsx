import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Section } from "#app/ui/layout/section.tsx";
import type { BearingThread, ThreadMeeting } from "./bearing-thread.ts";
import { DrawnGoals } from "./drawn-goals.tsx";
import { DrawnLink } from "./drawn-link.tsx";
import { type DrawnTheme, drawThread } from "./drawn-thread.ts";
import { excerpt } from "./excerpt.ts";
import { threadTextId } from "./thread-text-id.ts";

/**
 * The thread of one bearing drawn from what was said to what came of it. Nothing is measured and nothing runs
 * in the browser; what one points at stands out by the stylesheet alone.
 */
export function ThreadDrawing({ thread }: { readonly thread: BearingThread }) {
  const t = useTexts("thread");
  const drawn = drawThread(thread);
  const meetings = new Map(thread.meetings.map((meeting) => [meeting.id, meeting]));
  return (
    <div className="drawing">
      <Section id="thread-drawing" title={t("drawing.label")}>
        <p className="drawing-hint no-print">{t("drawing.hint")}</p>
        <div className="drawn">
          <p className="drawn-head drawn-head-1">{t("column.contributions")}</p>
          <p className="drawn-head drawn-head-2">{t("column.themes")}</p>
          <p className="drawn-head drawn-head-3">{t("column.bearing")}</p>
          <p className="drawn-head drawn-head-4">{t("column.goals")}</p>
          <p className="drawn-head drawn-head-5">{t("column.results")}</p>
          {drawn.themes.length === 0 ? (
            <p className="drawn-themes drawn-none">{t("origin.none")}</p>
          ) : (
            <ul className="drawn-themes">
              {drawn.themes.map((one) => (
                <ThemeGroup
                  key={one.theme.id}
                  drawn={one}
                  meeting={meetings.get(one.theme.meetingId)}
                />
              ))}
            </ul>
          )}
          <BearingKnot thread={thread} />
          <DrawnGoals goals={drawn.goals} more={drawn.moreGoals} />
        </div>
      </Section>
    </div>
  );
}

function ThemeGroup({
  drawn,
  meeting,
}: {
  readonly drawn: DrawnTheme;
  readonly meeting: ThreadMeeting | undefined;
}) {
  const t = useTexts("thread");
  const format = useFormat();
  const page = paths.dialogueMeeting(drawn.theme.meetingId);
  return (
    <li className="drawn-theme">
      <ul className="drawn-contributions">
        {drawn.contributions.map((one) => (
          <li key={one.id} className="drawn-contribution">
            <a className="knot knot-contribution" href={`${page}#${one.id}`}>
              <span className="knot-text">{t("quote", { text: excerpt(one.text, 78) })}</span>
              <span className="knot-detail">{one.by}</span>
            </a>
            <DrawnLink path={one.link} />
          </li>
        ))}
        {drawn.more && (
          <li className="drawn-contribution">
            <a className="knot knot-more" href={`#${threadTextId}`}>
              {t("drawing.more", { count: drawn.more.count })}
            </a>
            <DrawnLink path={drawn.more.link} />
          </li>
        )}
      </ul>
      <a className="knot knot-theme" href={`${page}#${drawn.theme.id}`}>
        <span className="knot-text">{drawn.theme.title}</span>
        {meeting && <span className="knot-detail">{format.date(meeting.heldOn)}</span>}
      </a>
      <DrawnLink path={drawn.link} height={drawn.height} />
    </li>
  );
}

function BearingKnot({ thread }: { readonly thread: BearingThread }) {
  const t = useTexts("thread");
  const format = useFormat();
  const { bearing, predecessors } = thread;
  return (
    <div className="drawn-bearing">
      <a className="knot knot-bearing" href={paths.bearing(bearing.id)}>
        <span className="knot-text">{bearing.title}</span>
        <span className="knot-detail">
          {bearing.adoptedOn
            ? t("detail.adopted", { date: format.date(bearing.adoptedOn) })
            : t("detail.draft")}
        </span>
      </a>
      {predecessors.length > 0 && (
        <ul className="drawn-predecessors">
          {predecessors.map((one) => (
            <li key={one.id}>
              <a href={paths.bearing(one.id)}>
                <span className="knot-detail">
                  {t("kind.predecessor", { year: String(one.year) })}
                </span>
                {one.title}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
