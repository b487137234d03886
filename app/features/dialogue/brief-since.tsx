import type { GoalStatus } from "#app/domain/follow-up/goal-status.ts";
import { useGoalLight } from "#app/features/follow-up/goal-light.tsx";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Quotes } from "./quotes.tsx";

type Titled = { readonly id: string; readonly title: string };

export type Since = {
  readonly meeting: Titled & { readonly heldOn: string };
  readonly said: readonly { readonly id: string; readonly text: string }[];
  readonly bearings: readonly Titled[];
  readonly turned: readonly (Titled & {
    readonly status: GoalStatus;
    readonly statusBefore: GoalStatus | null;
  })[];
  readonly revised: readonly (Titled & {
    readonly version: {
      readonly reason: string;
      readonly budgetYear: number | null;
    };
  })[];
};

/** What has happened since the institution was last at a meeting: said, decided, turned, revised. */
export function BriefSince({ since }: { since: Since }) {
  const t = useTexts("dialogue");
  const format = useFormat();
  return (
    <div className="brief-since">
      <p>
        {t("since.meeting", { date: format.date(since.meeting.heldOn) })}{" "}
        <a href={paths.dialogueMeeting(since.meeting.id)}>{since.meeting.title}</a>
      </p>
      {since.said.length > 0 ? (
        <>
          <h3>{t("since.said")}</h3>
          <Quotes contributions={since.said} />
        </>
      ) : null}
      <div className="brief-became">
        {since.bearings.length > 0 ? (
          <div>
            <h3>{t("since.bearings")}</h3>
            <ul>
              {since.bearings.map(({ id, title }) => (
                <li key={id}>
                  <a href={paths.bearing(id)}>{title}</a>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <div>
          <h3>{t("since.goals")}</h3>
          <Changes since={since} />
        </div>
      </div>
    </div>
  );
}

function Changes({ since }: { since: Since }) {
  const t = useTexts("dialogue");
  const light = useGoalLight();
  const { turned, revised } = since;
  if (turned.length === 0 && revised.length === 0) return <p>{t("since.goals.none")}</p>;
  return (
    <ul>
      {turned.map(({ id, title, status, statusBefore }) => (
        <li key={`turned ${id}`}>
          {t("since.turned", {
            title,
            before: light(statusBefore ?? "noData").label,
            after: light(status).label,
          })}
        </li>
      ))}
      {revised.map(({ id, title, version }) => (
        <li key={`revised ${id}`}>
          {version.budgetYear
            ? t("since.revised.budget", { title, year: String(version.budgetYear) })
            : t("since.revised", { title, reason: version.reason })}
        </li>
      ))}
    </ul>
  );
}
