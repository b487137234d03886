import type { Remark } from "#app/domain/indicators/checks/remark.ts";
import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { HiddenField } from "#app/ui/controls/hidden-field.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { AnsweredRemark, RemarkAnswer } from "./load-remarks.server.ts";
import { RemarkAnswerForm } from "./remark-answer-form.tsx";
import { RemarkText } from "./remark-text.tsx";
import { useQualityWords } from "./use-quality-words.ts";

type PageProps = {
  readonly indicator: {
    readonly id: string;
    readonly mayAnswer: boolean;
    readonly remarks: readonly AnsweredRemark[];
  };
  readonly answer: FormAnswer | undefined;
};

/** One indicator's remarks, each with its answer or the form for one. */
export function RemarksPage({ indicator, answer }: PageProps) {
  const t = useTexts("quality");
  const { cell, kind } = useQualityWords();
  const { remarks, mayAnswer } = indicator;
  const posted = answer?.submission.initialValue;
  const isPosted = ({ code, subject }: Remark) =>
    posted?.code === code && (posted.subject ?? "") === subject;
  const isGone = answer !== undefined && !remarks.some(isPosted);
  return (
    <>
      {isGone ? <RemarkAnswerForm id="gone" answer={answer} remark={null} /> : null}
      {remarks.length === 0 ? <p>{t("remarks.none")}</p> : null}
      {remarks.map((remark, index) => (
        <Section
          key={`${remark.code} ${remark.field} ${remark.subject}`}
          id={`${remark.code}-${index + 1}`}
          title={t("remarks.on", { cell: cell(remark.field), text: kind(remark) })}
        >
          <p>
            <RemarkText remark={remark} />
          </p>
          {remark.answer ? (
            <Answered indicatorId={indicator.id} answer={remark.answer} mayWithdraw={mayAnswer} />
          ) : null}
          {mayAnswer && !remark.answer ? (
            <Disclosure summary={t("remarks.answer")} open={isPosted(remark)}>
              <RemarkAnswerForm
                id={`remark-${index + 1}`}
                remark={remark}
                answer={isPosted(remark) ? answer : undefined}
              />
            </Disclosure>
          ) : null}
        </Section>
      ))}
    </>
  );
}

function Answered({
  indicatorId,
  answer,
  mayWithdraw,
}: {
  readonly indicatorId: string;
  readonly answer: RemarkAnswer;
  readonly mayWithdraw: boolean;
}) {
  const t = useTexts("quality");
  const format = useFormat();
  const { id, reason, answeredByName, answeredAt } = answer;
  return (
    <>
      <blockquote className="remark-answer">
        <p>{t("remarks.answered", { reason })}</p>
        <footer className="cell-detail">
          {t("remarks.answeredBy", { name: answeredByName, date: format.instant(answeredAt) })}
        </footer>
      </blockquote>
      {mayWithdraw ? (
        <FormFrame action={paths.withdrawRemarkAnswer(indicatorId)}>
          <HiddenField name="answer" value={id} />
          <ButtonRow>
            <Button variant="quiet" small>
              {t("remarks.withdraw")}
            </Button>
          </ButtonRow>
        </FormFrame>
      ) : null}
    </>
  );
}
