import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { HiddenField } from "#app/ui/controls/hidden-field.tsx";
import { Section } from "#app/ui/layout/section.tsx";

type Session = {
  readonly id: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly browser: string;
  readonly system: string;
  readonly isCurrent: boolean;
};

/** Where a person is signed in, with the button that ends each, and one that ends all others. */
export function OwnSessions({ sessions }: { sessions: readonly Session[] }) {
  const t = useTexts("auth");
  const format = useFormat();
  const nameOf = ({ browser, system }: Session) =>
    [browser || t("session.unknown"), system].filter(Boolean).join(" · ");
  return (
    <Section
      title={t("sessions.title")}
      lead={t("sessions.lead")}
      action={
        sessions.length > 1 ? (
          <FormFrame action={paths.endOtherSessions()} width="full">
            <Button type="submit" variant="secondary" small>
              {t("sessions.endOthers")}
            </Button>
          </FormFrame>
        ) : undefined
      }
    >
      <ul className="role-list">
        {sessions.map((session) => (
          <li key={session.id}>
            <span>
              {nameOf(session)}
              {session.isCurrent ? <strong> ({t("session.current")})</strong> : null}
              <span className="quiet role-note">
                {t("session.since", {
                  since: format.instant(session.createdAt),
                  seen: format.instant(session.lastSeenAt),
                })}
              </span>
            </span>
            {session.isCurrent ? null : (
              <FormFrame action={paths.endSession()} width="full">
                <HiddenField name="session" value={session.id} />
                <Button type="submit" variant="quiet" small>
                  {t("session.end")}
                  <span className="only-read">: {nameOf(session)}</span>
                </Button>
              </FormFrame>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
