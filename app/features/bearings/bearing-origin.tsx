import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import type { BearingInList, ThemeOrigin } from "./bearing-models.ts";

type OriginProps = {
  readonly bearing: Pick<BearingInList, "themes" | "previous">;
  readonly lastYear: number;
};

/** Where a bearing comes from, in one line each: theme, what was said, the meeting; or last round's bearing. */
export function BearingOrigin({ bearing, lastYear }: OriginProps) {
  const t = useTexts("bearings");
  return (
    <ul className="origin">
      {bearing.themes.map((theme) => (
        <li key={theme.id}>
          <ThemeLine theme={theme} />
        </li>
      ))}
      {bearing.previous && (
        <li>
          {t("origin.previous", { year: String(lastYear) })}{" "}
          <a href={paths.bearing(bearing.previous.id)}>{bearing.previous.title}</a>
        </li>
      )}
    </ul>
  );
}

/** "Ro til fordybelse · 3 bidrag · Dialogmøde med skolerne, 4. februar 2027", each with its link. */
export function ThemeLine({ theme }: { readonly theme: ThemeOrigin }) {
  const t = useTexts("bearings");
  const format = useFormat();
  const meeting = paths.dialogueMeeting(theme.meetingId);
  return (
    <>
      {t("origin.theme")} <a href={`${meeting}#${theme.id}`}>{theme.title}</a>
      <span className="origin-arrow" aria-hidden="true">
        {" ← "}
      </span>
      <span className="only-read">, </span>
      {t("origin.contributions", { count: theme.contributionCount })}
      <span className="origin-arrow" aria-hidden="true">
        {" ← "}
      </span>
      <span className="only-read">, </span>
      <a href={meeting}>{theme.meetingTitle}</a>, {format.date(theme.heldOn)}
    </>
  );
}
