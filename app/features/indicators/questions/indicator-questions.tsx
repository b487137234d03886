import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { AskForm } from "../../questions/ask-form.tsx";
import { QuestionList } from "../../questions/question-list.tsx";
import type { QuestionsOfIndicator } from "./load-questions-of-indicator.server.ts";

/** What a committee has asked about an indicator, with the answers; nothing for those it does not concern. */
export function IndicatorQuestions(props: {
  readonly id: string;
  readonly questions: QuestionsOfIndicator;
}) {
  const t = useTexts("questions");
  const { id, questions } = props;
  const { asked, committees, mayAnswer } = questions;
  const mayAsk = committees.length > 0;
  if (asked.length === 0 && !mayAsk) return null;
  return (
    <Section title={t("title")} id="spoergsmaal">
      {asked.length > 0 ? (
        <QuestionList
          questions={asked}
          answerPath={mayAnswer ? (question) => paths.answerIndicatorQuestion(id, question) : null}
        />
      ) : (
        <p className="question-note">{t("none.indicator")}</p>
      )}
      {mayAsk ? (
        <Disclosure summary={t("ask.open.indicator")}>
          <AskForm action={paths.askAboutIndicator(id)} committees={committees} />
        </Disclosure>
      ) : null}
    </Section>
  );
}
