import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { DateField } from "#app/ui/controls/date-field.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { HiddenField } from "#app/ui/controls/hidden-field.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
import { adoptBearingsSchema } from "./bearing.schema.ts";

type PlannedMeeting = {
  readonly id: string;
  readonly title: string;
  readonly heldOn: string;
};

type AdoptionFormProps = {
  readonly today: string;
  readonly seen: string;
  /** The planned meetings on the bearings that the decision can belong to: their day has come. */
  readonly meetings: readonly PlannedMeeting[];
  /** The next one whose day has not. */
  readonly ahead: PlannedMeeting | null;
  readonly count: number;
  readonly answer: FormAnswer | undefined;
};

/** The form that records the committee's decision on all that awaits adoption. */
export function AdoptionForm(props: AdoptionFormProps) {
  const { today, seen, meetings, ahead, count, answer } = props;
  const t = useTexts("bearings");
  const format = useFormat();
  const meeting = meetings[0];
  const { fields, problems } = usePageForm({
    id: "adopt",
    concept: "bearings",
    schema: adoptBearingsSchema,
    answer,
    values: {
      adoptedOn: meeting?.heldOn ?? today,
      meetingId: meeting?.id ?? "",
    },
  });
  return (
    <FormFrame>
      <ErrorSummary errors={problems} />
      <HiddenField name="seen" value={seen} />
      {ahead && (
        <Notice tone="info" title={t("adopt.ahead", { date: format.date(ahead.heldOn) })}>
          <p>
            {t("adopt.ahead.text")}{" "}
            <a href={paths.committeeMeeting(ahead.id)}>{t("adopt.ahead.open")}</a>
          </p>
        </Notice>
      )}
      <DateField field={fields.adoptedOn} label={t("adopt.on")} help={t("adopt.on.help")} />
      {meetings.length > 0 && (
        <SelectField
          field={fields.meetingId}
          label={t("adopt.meeting")}
          help={t("adopt.meeting.help")}
          placeholder={t("adopt.meeting.none")}
          options={meetings.map(({ id, title, heldOn }) => ({
            value: id,
            label: t("adopt.meeting.option", { title, date: format.date(heldOn) }),
          }))}
        />
      )}
      <TextArea
        field={fields.decisionText}
        label={t("adopt.text")}
        help={t("adopt.text.help")}
        rows={4}
      />
      <ButtonRow>
        <Button>{t("adopt.submit", { count })}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
