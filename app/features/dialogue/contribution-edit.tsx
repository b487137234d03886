import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ConflictView } from "#app/ui/controls/conflict-view.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { ContributionView, Speakers } from "./meeting-view.ts";
import { contributionSchema } from "./recording.schema.ts";
import { speakerOf } from "./speaker.ts";

/** Corrects one contribution, or takes it away. */
export function ContributionEdit(props: {
  readonly meetingId: string;
  readonly contribution: ContributionView;
  readonly speakers: Speakers;
  readonly answer: FormAnswer | undefined;
}) {
  const t = useTexts("dialogue");
  const { meetingId, contribution, speakers } = props;
  const speaker = speakerOf(contribution);
  const { fields, problems, theirs, readVersion } = usePageForm({
    id: "contribution",
    concept: "dialogue",
    schema: contributionSchema,
    answer: props.answer,
    values: { text: contribution.text, speaker },
  });
  const listed = [...speakers.institutions, ...speakers.politicians];
  const isGone = !listed.some((one) => one.value === speaker);
  const nameOf = (value: string) =>
    listed.find((one) => one.value === value)?.name ?? contribution.speaker ?? "";
  const options = (group: Speakers["institutions"]) =>
    group.map(({ value, name }) => ({ value, label: name }));
  return (
    <>
      <FormFrame version={readVersion(contribution.version)}>
        {theirs ? (
          <ConflictView
            fields={[
              {
                label: t("record.text"),
                mine: String(fields.text.initialValue ?? ""),
                theirs: theirs.text ?? "",
              },
              {
                label: t("record.speaker"),
                mine: nameOf(String(fields.speaker.initialValue ?? "")),
                theirs: theirs.speaker ?? "",
              },
            ]}
          />
        ) : (
          <ErrorSummary errors={problems} />
        )}
        <TextArea field={fields.text} label={t("record.text")} max={2000} />
        <SelectField
          field={fields.speaker}
          label={t("record.speaker")}
          placeholder={false}
          groups={[
            ...(isGone
              ? [
                  {
                    label: t("record.former"),
                    options: [{ value: speaker, label: contribution.speaker ?? "" }],
                  },
                ]
              : []),
            { label: t("record.institutions"), options: options(speakers.institutions) },
            { label: t("record.politicians"), options: options(speakers.politicians) },
          ]}
        />
        <ButtonRow>
          <Button type="submit">{t("record.save")}</Button>
          <LinkButton variant="quiet" href={paths.runDialogueMeeting(meetingId)}>
            {t("run.back")}
          </LinkButton>
        </ButtonRow>
      </FormFrame>
      <Section title={t("record.remove.title")} lead={t("record.remove.lead")}>
        <FormFrame
          action={paths.removeContribution(meetingId, contribution.id)}
          version={contribution.version}
        >
          <div>
            <Button variant="danger">
              {t("record.remove", { name: contribution.speaker ?? "" })}
            </Button>
          </div>
        </FormFrame>
      </Section>
    </>
  );
}
