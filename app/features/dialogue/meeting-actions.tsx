import type { MeetingState } from "#app/domain/dialogue/meeting-state.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { LinkButton } from "#app/ui/controls/link-button.tsx";

/** What this person may do with the meeting now: prepare for it, run it, change it, gather its themes, take it up again. */
export function MeetingActions(props: {
  readonly page: {
    readonly meeting: { readonly id: string; readonly state: MeetingState };
    readonly mayPlan: boolean;
    readonly mayRun: boolean;
    readonly participants: readonly { readonly id: string; readonly mayPrepare: boolean }[];
  };
}) {
  const t = useTexts("dialogue");
  const { meeting, mayPlan, mayRun, participants } = props.page;
  const own = participants.find((one) => one.mayPrepare);
  if (own) {
    return (
      <LinkButton href={paths.preparation(meeting.id, own.id)}>{t("preparation.write")}</LinkButton>
    );
  }
  if (!mayPlan && !mayRun) return null;
  if (meeting.state === "closed") {
    return (
      <ButtonRow>
        {mayRun ? (
          <LinkButton href={paths.dialogueThemes(meeting.id)}>{t("themes.gather")}</LinkButton>
        ) : null}
        {mayPlan ? (
          <LinkButton variant="quiet" href={paths.reopenDialogueMeeting(meeting.id)}>
            {t("reopen.title")}
          </LinkButton>
        ) : null}
      </ButtonRow>
    );
  }
  return (
    <ButtonRow>
      {mayRun ? (
        <LinkButton href={paths.runDialogueMeeting(meeting.id)}>{t("run.open")}</LinkButton>
      ) : null}
      {mayPlan ? (
        <LinkButton variant="secondary" href={paths.editDialogueMeeting(meeting.id)}>
          {t("plan.edit.title")}
        </LinkButton>
      ) : null}
    </ButtonRow>
  );
}
