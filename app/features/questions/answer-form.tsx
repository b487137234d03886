import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { answerQuestionSchema } from "./question.schema.ts";

/** The answer to one question. */
export function AnswerForm(props: {
  readonly action: string;
  readonly questionId: string;
  readonly answer?: FormAnswer | undefined;
}) {
  const t = useTexts("questions");
  const { fields, problems } = usePageForm({
    id: `answer-${props.questionId}`,
    concept: "questions",
    schema: answerQuestionSchema,
    answer: props.answer,
  });
  return (
    <FormFrame action={props.action}>
      <ErrorSummary errors={problems} />
      <TextArea
        field={fields.answer}
        label={t("answer.text")}
        help={t("answer.help")}
        rows={3}
        max={2000}
      />
      <ButtonRow>
        <Button type="submit" variant="secondary">
          {t("answer.send")}
        </Button>
      </ButtonRow>
    </FormFrame>
  );
}
