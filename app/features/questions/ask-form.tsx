import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { askQuestionSchema } from "./question.schema.ts";

/** A question from a committee, on the page of what is asked about or on its own after a refused one. */
export function AskForm(props: {
  readonly action: string;
  /** Named only where the question can be asked on behalf of several. */
  readonly committees?: readonly { readonly id: string; readonly name: string }[];
  readonly answer?: FormAnswer | undefined;
}) {
  const t = useTexts("questions");
  const { action, committees = [], answer } = props;
  const { fields, problems } = usePageForm({
    id: "ask",
    concept: "questions",
    schema: askQuestionSchema,
    answer,
  });
  return (
    <FormFrame action={action}>
      <ErrorSummary errors={problems} />
      <TextArea
        field={fields.text}
        label={t("ask.text")}
        help={t("ask.help")}
        rows={3}
        max={1000}
      />
      {committees.length > 1 ? (
        <SelectField
          field={fields.committeeId}
          label={t("ask.committee")}
          options={committees.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      <ButtonRow>
        <Button type="submit" variant="secondary">
          {t("ask.send")}
        </Button>
      </ButtonRow>
    </FormFrame>
  );
}
