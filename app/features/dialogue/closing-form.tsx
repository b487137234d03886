import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ConflictView } from "#app/ui/controls/conflict-view.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { Checklist } from "#app/ui/layout/checklist.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
import { closingSchema } from "./meeting.schema.ts";

type Closing = {
  readonly meeting: { readonly id: string; readonly version: number };
  readonly summary: string;
  readonly contributionCount: number;
  readonly unassignedCount: number;
  readonly attendingCount: number;
  readonly hasFollowedUp: boolean;
};

/** The summary, what is in place, and the button that ends the meeting. */
export function ClosingForm(props: {
  readonly closing: Closing;
  readonly answer: FormAnswer | undefined;
}) {
  const t = useTexts("dialogue");
  const { closing } = props;
  const { id, version } = closing.meeting;
  const { fields, problems, theirs, readVersion } = usePageForm({
    id: "closing",
    concept: "dialogue",
    schema: closingSchema,
    answer: props.answer,
    values: { summary: closing.summary },
  });
  return (
    <FormFrame version={readVersion(version)}>
      {theirs ? (
        <ConflictView
          fields={[
            {
              label: t("closing.summary"),
              mine: String(fields.summary.initialValue ?? ""),
              theirs: theirs.summary ?? "",
            },
          ]}
        />
      ) : (
        <ErrorSummary errors={problems} />
      )}
      <Checklist
        items={[
          {
            label: t("closing.followedUp"),
            done: closing.hasFollowedUp,
            href: paths.runDialogueMeeting(id),
          },
          {
            label: t("contributions.count", { count: closing.contributionCount }),
            done: closing.contributionCount > 0,
            href: paths.runDialogueMeeting(id),
          },
          {
            label: t("attendance.count", { count: closing.attendingCount }),
            done: closing.attendingCount > 0,
            href: paths.attendance(id),
          },
          {
            label: t("closing.summary"),
            done: closing.summary !== "",
            href: `#${fields.summary.id}`,
          },
        ]}
      />
      {closing.unassignedCount > 0 ? (
        <Notice tone="warning">
          <p>
            {t("closing.unassigned", { count: closing.unassignedCount })}{" "}
            <a href={paths.dialogueThemes(id)}>{t("closing.toThemes")}</a>
          </p>
        </Notice>
      ) : null}
      <TextArea
        field={fields.summary}
        label={t("closing.summary")}
        help={t("closing.summary.help")}
        rows={10}
      />
      <ButtonRow>
        <Button name="intent" value="close">
          {t("closing.close")}
        </Button>
        <Button name="intent" value="save" variant="secondary">
          {t("closing.save")}
        </Button>
      </ButtonRow>
    </FormFrame>
  );
}
