import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { AskForm } from "../questions/ask-form.tsx";
import { QuestionList } from "../questions/question-list.tsx";
import type { GoalPageModel } from "./goal-page-model.ts";

/** Questions from the committee with their answers; all of it is read by the whole committee. */
export function GoalQuestions({ goal }: { readonly goal: GoalPageModel }) {
  const t = useTexts("questions");
  const { id, questions, may } = goal;
  if (questions.length === 0 && !may.ask) return null;
  return (
    <Section title={t("title")} id="spoergsmaal">
      {questions.length > 0 ? (
        <QuestionList
          questions={questions}
          answerPath={may.answer ? (question) => paths.answerGoalQuestion(id, question) : null}
        />
      ) : (
        <p className="question-note">{t("none.goal")}</p>
      )}
      {may.ask ? (
        <Disclosure summary={t("ask.open.goal")} open={questions.length === 0}>
          <AskForm action={paths.askAboutGoal(id)} />
        </Disclosure>
      ) : null}
    </Section>
  );
}
