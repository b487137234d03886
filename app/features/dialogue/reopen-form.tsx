import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { reopenSchema } from "./meeting.schema.ts";

/** Takes a closed meeting up again, with the reason. */
export function ReopenForm(props: {
  readonly version: number;
  readonly answer: FormAnswer | undefined;
}) {
  const t = useTexts("dialogue");
  const { fields, problems, readVersion } = usePageForm({
    id: "reopen",
    concept: "dialogue",
    schema: reopenSchema,
    answer: props.answer,
  });
  return (
    <FormFrame version={readVersion(props.version)}>
      <ErrorSummary errors={problems} />
      <TextArea
        field={fields.reason}
        label={t("reopen.reason")}
        help={t("reopen.reason.help")}
        max={1000}
      />
      <ButtonRow>
        <Button type="submit">{t("reopen.submit")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
