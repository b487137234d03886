import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import { Paragraphs } from "#app/ui/layout/paragraphs.tsx";
import { AnswerForm } from "./answer-form.tsx";
import type { QuestionModel } from "./question-model.ts";

/** Questions from the committee with their answers, and a form below those that wait for the reader's. */
export function QuestionList(props: {
  readonly questions: readonly QuestionModel[];
  /** Where the answer to a question is sent; null for who may not answer. */
  readonly answerPath: ((questionId: string) => string) | null;
}) {
  const { questions, answerPath } = props;
  return (
    <ul className="question-list">
      {questions.map((question) => (
        <li key={question.id} id={question.id}>
          <div className="question-text">
            <Paragraphs text={question.text} />
          </div>
          <Signature by={question.askedBy} at={question.askedAt} />
          <Answer question={question} action={answerPath?.(question.id) ?? null} />
        </li>
      ))}
    </ul>
  );
}

function Answer(props: { readonly question: QuestionModel; readonly action: string | null }) {
  const t = useTexts("questions");
  const { question, action } = props;
  if (question.answeredAt) {
    return (
      <div className="question-answer">
        <Paragraphs text={question.answer} />
        <Signature by={question.answeredBy} at={question.answeredAt} />
      </div>
    );
  }
  if (action === null) return <p className="question-note">{t("answer.waiting")}</p>;
  return (
    <Disclosure summary={t("answer.open")}>
      <AnswerForm action={action} questionId={question.id} />
    </Disclosure>
  );
}

function Signature({ by, at }: { readonly by: string | null; readonly at: string }) {
  const format = useFormat();
  return (
    <p className="question-signature">
      {[by, format.date(at.slice(0, 10))].filter(Boolean).join(" · ")}
    </p>
  );
}
