import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FieldFrame } from "#app/ui/controls/field-frame.tsx";
import { controlAttributes, textValueOf } from "#app/ui/controls/field-source.ts";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import type { Speakers } from "./meeting-view.ts";
import { contributionSchema } from "./recording.schema.ts";
import { SpeakerChoice } from "./speaker-choice.tsx";

/**
 * What someone says: the words, then who. The last speaker stays chosen, and the address that the answer
 * leads to names the field, which brings the cursor back.
 */
export function ContributionForm(props: {
  readonly speakers: Speakers;
  readonly lastSpeaker: string;
  readonly answer: FormAnswer | undefined;
}) {
  const t = useTexts("dialogue");
  const { fields, problems } = usePageForm({
    id: "contribution",
    concept: "dialogue",
    schema: contributionSchema,
    answer: props.answer,
    values: { speaker: props.lastSpeaker },
  });
  const text = { field: fields.text, label: t("record.text"), help: t("record.text.help") };
  return (
    <FormFrame comfort="contribution" label={t("record.title")} width="full">
      <ErrorSummary errors={problems} />
      <FieldFrame {...text} className="field-full">
        <textarea
          {...controlAttributes(text)}
          className="ds-input"
          rows={2}
          defaultValue={textValueOf(fields.text)}
        />
      </FieldFrame>
      <SpeakerChoice field={fields.speaker} speakers={props.speakers} />
      <div className="record-send">
        <Button type="submit">{t("record.add")}</Button>
        <p
          role="status"
          data-record-status
          data-sent={t("record.sent")}
          data-failed={t("record.failed")}
        />
      </div>
    </FormFrame>
  );
}
