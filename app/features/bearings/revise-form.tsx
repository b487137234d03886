import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { reviseBearingSchema } from "./bearing.schema.ts";
import { TextConflict } from "./text-conflict.tsx";

/** The form that begins a new version of an adopted bearing, with the reason for it. */
export function ReviseForm({
  bearing,
  answer,
}: {
  readonly bearing: { readonly title: string; readonly text: string; readonly version: number };
  readonly answer: FormAnswer | undefined;
}) {
  const t = useTexts("bearings");
  const { title, text, version } = bearing;
  const { fields, problems, theirs, readVersion } = usePageForm({
    id: "revise",
    concept: "bearings",
    schema: reviseBearingSchema,
    answer,
    values: { title, text },
  });
  return (
    <FormFrame version={readVersion(version)}>
      {theirs ? (
        <TextConflict fields={fields} theirs={theirs} />
      ) : (
        <ErrorSummary errors={problems} />
      )}
      <TextArea
        field={fields.reason}
        label={t("form.reason")}
        help={t("form.reason.help")}
        rows={3}
      />
      <TextField field={fields.title} label={t("form.title")} help={t("form.title.help")} />
      <TextArea field={fields.text} label={t("form.text")} help={t("form.text.help")} rows={7} />
      <ButtonRow>
        <Button>{t("revise.submit")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
