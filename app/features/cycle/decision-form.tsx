import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ConflictView } from "#app/ui/controls/conflict-view.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { decisionSchema } from "./meeting.schema.ts";

/** What the committee decided at its meeting, in the words of the minutes. */
export function DecisionForm(props: {
  readonly action: string;
  readonly decisionText: string;
  readonly version: number;
  readonly answer: FormAnswer | undefined;
}) {
  const t = useTexts("cycle");
  const { fields, problems, theirs, readVersion } = usePageForm({
    id: "decision",
    concept: "cycle",
    schema: decisionSchema,
    answer: props.answer,
    values: { decisionText: props.decisionText },
  });
  return (
    <FormFrame action={props.action} version={readVersion(props.version)}>
      {theirs ? (
        <ConflictView
          fields={[
            {
              label: t("meeting.decision"),
              mine: String(fields.decisionText.value ?? ""),
              theirs: theirs.decisionText ?? "",
            },
          ]}
        />
      ) : (
        <ErrorSummary errors={problems} />
      )}
      <TextArea
        field={fields.decisionText}
        label={t("meeting.decision")}
        help={t("meeting.decision.help")}
        rows={6}
      />
      <ButtonRow>
        <Button type="submit">{t("meeting.record")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
