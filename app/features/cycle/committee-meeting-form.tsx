import { type StepName, steps } from "#app/domain/cycle/step.ts";
import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ConflictView } from "#app/ui/controls/conflict-view.tsx";
import { DateField } from "#app/ui/controls/date-field.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { TimeField } from "#app/ui/controls/time-field.tsx";
import { committeeMeetingSchema } from "./meeting.schema.ts";
import type { RoundFrame } from "./round-frame.ts";

type Meeting = {
  readonly step: StepName;
  readonly title: string;
  readonly heldOn: string;
  readonly startsAtTime: string;
  readonly place: string;
  readonly version: number;
};

type Props = {
  readonly frame: RoundFrame;
  readonly meeting?: Meeting;
  readonly answer: FormAnswer | undefined;
};

/** When and where the committee meets, and on which of the round's steps; plans a meeting, or changes the given one. */
export function CommitteeMeetingForm({ frame, meeting, answer }: Props) {
  const t = useTexts("cycle");
  const open = frame.steps.filter(({ state }) => state !== "closed");
  const now = open.find(({ state }) => state === "open") ?? open[0];
  const { fields, problems, theirs, readVersion } = usePageForm({
    id: "meeting",
    concept: "cycle",
    schema: committeeMeetingSchema,
    answer,
    values: meeting ?? { step: now?.step },
  });
  return (
    <FormFrame version={readVersion(meeting?.version)}>
      {theirs ? (
        <MeetingConflict fields={fields} theirs={theirs} />
      ) : (
        <ErrorSummary errors={problems} />
      )}
      <TextField field={fields.title} label={t("meeting.title")} help={t("meeting.title.help")} />
      <SelectField
        field={fields.step}
        label={t("meeting.step")}
        options={open.map(({ step }) => ({ value: step, label: t(`step.${step}`) }))}
      />
      <div className="field-pair">
        <DateField field={fields.heldOn} label={t("meeting.heldOn")} />
        <TimeField field={fields.startsAtTime} label={t("meeting.startsAtTime")} />
      </div>
      <TextField field={fields.place} label={t("meeting.place")} optional />
      <ButtonRow>
        <Button type="submit">{meeting ? t("save") : t("meeting.plan")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}

function MeetingConflict(props: {
  readonly fields: Record<keyof Omit<Meeting, "version">, { readonly value?: unknown }>;
  readonly theirs: Readonly<Record<string, string>>;
}) {
  const t = useTexts("cycle");
  const format = useFormat();
  const { fields, theirs } = props;
  const typed = (name: keyof typeof fields) => String(fields[name].value ?? "");
  const stepName = (value: string) => {
    const step = steps.find((one) => one === value);
    return step ? t(`step.${step}`) : value;
  };
  return (
    <ConflictView
      fields={[
        { label: t("meeting.title"), mine: typed("title"), theirs: theirs.title ?? "" },
        {
          label: t("meeting.step"),
          mine: stepName(typed("step")),
          theirs: stepName(theirs.step ?? ""),
        },
        {
          label: t("meeting.heldOn"),
          mine: format.date(typed("heldOn")),
          theirs: format.date(theirs.heldOn ?? ""),
        },
        {
          label: t("meeting.startsAtTime"),
          mine: typed("startsAtTime"),
          theirs: theirs.startsAtTime ?? "",
        },
        { label: t("meeting.place"), mine: typed("place"), theirs: theirs.place ?? "" },
      ]}
    />
  );
}
