import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { DateField } from "#app/ui/controls/date-field.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { HiddenField } from "#app/ui/controls/hidden-field.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { adoptBearingsSchema } from "./bearing.schema.ts";

type AdoptionFormProps = {
  readonly today: string;
  readonly seen: string;
  /** The planned meetings on the bearings that the decision can belong to. */
  readonly meetings: readonly {
    readonly id: string;
    readonly title: string;
    readonly heldOn: string;
  }[];
  readonly count: number;
  readonly answer: FormAnswer | undefined;
};

/** The form that records the committee's decision on all that awaits adoption. */
export function AdoptionForm({ today, seen, meetings, count, answer }: AdoptionFormProps) {
  const t = useTexts("bearings");
  const format = useFormat();
  const { fields, problems } = usePageForm({
    id: "adopt",
    concept: "bearings",
    schema: adoptBearingsSchema,
    answer,
    values: {
      adoptedOn: today,
      meetingId: meetings.find((meeting) => meeting.heldOn <= today)?.id ?? "",
    },
  });
  return (
    <FormFrame>
      <ErrorSummary errors={problems} />
      <HiddenField name="seen" value={seen} />
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
