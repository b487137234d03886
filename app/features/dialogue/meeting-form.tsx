import { meetingModels } from "#app/domain/dialogue/meeting-model.ts";
import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { CheckboxGroup } from "#app/ui/controls/checkbox-group.tsx";
import { DateField } from "#app/ui/controls/date-field.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { RadioGroup } from "#app/ui/controls/radio-group.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { TimeField } from "#app/ui/controls/time-field.tsx";
import { AgendaFields } from "./agenda-fields.tsx";
import { InstitutionChoice, type InstitutionsOfType } from "./institution-choice.tsx";
import { meetingSchema } from "./meeting.schema.ts";
import { MeetingConflict } from "./meeting-conflict.tsx";

type Choices = {
  readonly committees: readonly { readonly id: string; readonly name: string }[];
  readonly facilitators: readonly {
    readonly id: string;
    readonly name: string;
    readonly title: string;
  }[];
  readonly types: readonly InstitutionsOfType[];
};

export type MeetingValues = {
  readonly title: string;
  readonly model: (typeof meetingModels)[number];
  readonly theme?: string;
  readonly institutionIds: string[];
  readonly committeeIds: string[];
  readonly heldOn?: string;
  readonly startsAtTime: string;
  readonly place?: string;
  readonly facilitatorId?: string;
  readonly followUpMinutes: number;
  readonly agenda: { readonly id?: string; readonly title: string; readonly minutes: number }[];
};

type MeetingFormProps = {
  readonly values: MeetingValues;
  readonly version?: number;
  readonly choices: Choices;
  readonly answer: FormAnswer | undefined;
};

/** The form that plans a dialogue meeting, or changes one. */
export function MeetingForm({ values, version, choices, answer }: MeetingFormProps) {
  const t = useTexts("dialogue");
  const { form, fields, problems, theirs, readVersion } = usePageForm({
    id: "meeting",
    concept: "dialogue",
    schema: meetingSchema,
    answer,
    values: values as never,
  });
  return (
    <FormFrame version={readVersion(version)} width="full" id={form.id}>
      {theirs ? (
        <MeetingConflict fields={fields} theirs={theirs} />
      ) : (
        <ErrorSummary errors={problems} />
      )}
      <TextField field={fields.title} label={t("plan.title")} width="l" />
      <RadioGroup
        field={fields.model}
        label={t("plan.model")}
        options={meetingModels.map((model) => ({
          value: model,
          label: t(`model.${model}`),
          description: t(`model.help.${model}`),
        }))}
      />
      <TextField
        field={fields.theme}
        label={t("plan.theme")}
        help={t("plan.theme.help")}
        width="l"
      />
      {choices.committees.length > 0 ? (
        <CheckboxGroup
          field={fields.committeeIds}
          label={t("plan.joint")}
          help={t("plan.joint.help")}
          optional
          options={choices.committees.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      <InstitutionChoice field={fields.institutionIds} types={choices.types} />
      <DateField field={fields.heldOn} label={t("plan.heldOn")} />
      <TimeField field={fields.startsAtTime} label={t("plan.startsAtTime")} />
      <TextField field={fields.place} label={t("plan.place")} width="l" optional />
      <SelectField
        field={fields.facilitatorId}
        label={t("plan.facilitator")}
        optional
        options={choices.facilitators.map(({ id, name, title }) => ({
          value: id,
          label: title ? `${name}, ${title}` : name,
        }))}
      />
      <AgendaFields form={form} agenda={fields.agenda} followUpMinutes={fields.followUpMinutes} />
      <ButtonRow>
        <Button type="submit">{version === undefined ? t("plan.create") : t("plan.save")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
