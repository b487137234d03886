import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { answerQuestionSchema, askQuestionSchema } from "./goal.schema.ts";
import { Paragraphs } from "./goal-body.tsx";
import type { GoalPageModel, QuestionModel } from "./goal-page-model.ts";

/** Questions from the committee with their answers; all of it is read by the whole committee. */
export function GoalQuestions({ goal }: { readonly goal: GoalPageModel }) {
  const t = useTexts("goals");
  const { questions, may } = goal;
  if (questions.length === 0 && !may.ask) return null;
  return (
    <Section title={t("questions.title")} id="spoergsmaal">
      {questions.length > 0 ? (
        <ul className="goal-questions">
          {questions.map((question) => (
            <li key={question.id} id={question.id}>
              <Question goalId={goal.id} question={question} mayAnswer={may.answer} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="goal-note">{t("questions.none")}</p>
      )}
      {may.ask ? (
        <Disclosure summary={t("ask.open")} open={questions.length === 0}>
          <AskForm goalId={goal.id} />
        </Disclosure>
      ) : null}
    </Section>
  );
}

function Question(props: {
  readonly goalId: string;
  readonly question: QuestionModel;
  readonly mayAnswer: boolean;
}) {
  const t = useTexts("goals");
  const { question, goalId } = props;
  return (
    <>
      <div className="goal-question">
        <Paragraphs text={question.text} />
      </div>
      <Signature by={question.askedBy} at={question.askedAt} />
      {question.answeredAt ? (
        <div className="goal-answer">
          <Paragraphs text={question.answer} />
          <Signature by={question.answeredBy} at={question.answeredAt} />
        </div>
      ) : props.mayAnswer ? (
        <Disclosure summary={t("answer.open")}>
          <AnswerForm goalId={goalId} questionId={question.id} />
        </Disclosure>
      ) : (
        <p className="goal-note">{t("answer.waiting")}</p>
      )}
    </>
  );
}

function Signature({ by, at }: { readonly by: string | null; readonly at: string }) {
  const format = useFormat();
  return (
    <p className="goal-signature">
      {[by, format.date(at.slice(0, 10))].filter(Boolean).join(" · ")}
    </p>
  );
}

/** A question to the institution, on the goal's page or on its own after a refused one. */
export function AskForm({
  goalId,
  answer,
}: {
  readonly goalId: string;
  readonly answer?: FormAnswer | undefined;
}) {
  const t = useTexts("goals");
  const { fields, problems } = usePageForm({
    id: "ask",
    concept: "goals",
    schema: askQuestionSchema,
    answer,
  });
  return (
    <FormFrame action={paths.askAboutGoal(goalId)}>
      <ErrorSummary errors={problems} />
      <TextArea
        field={fields.text}
        label={t("ask.text")}
        help={t("ask.help")}
        rows={3}
        max={1000}
      />
      <ButtonRow>
        <Button type="submit" variant="secondary">
          {t("ask.send")}
        </Button>
      </ButtonRow>
    </FormFrame>
  );
}

/** The answer to one question. */
export function AnswerForm({
  goalId,
  questionId,
  answer,
}: {
  readonly goalId: string;
  readonly questionId: string;
  readonly answer?: FormAnswer | undefined;
}) {
  const t = useTexts("goals");
  const { fields, problems } = usePageForm({
    id: `answer-${questionId}`,
    concept: "goals",
    schema: answerQuestionSchema,
    answer,
  });
  return (
    <FormFrame action={paths.answerGoalQuestion(goalId, questionId)}>
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
