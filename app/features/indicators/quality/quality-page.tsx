import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { CellCommentForm } from "./cell-comment-form.tsx";
import { CellComments } from "./cell-comments.tsx";
import { CellTable } from "./cell-table.tsx";
import { JudgementForm } from "./judgement-form.tsx";
import { JudgementList } from "./judgement-list.tsx";
import type { QualityModel } from "./view-quality.server.ts";

/** The review of one indicator: its cells with what is open, the comments, and the seven questions. */
export function QualityPage({
  indicator,
  answer,
}: {
  readonly indicator: QualityModel;
  readonly answer: FormAnswer | undefined;
}) {
  const t = useTexts("quality");
  return (
    <>
      <Section
        title={t("page.criteria")}
        id="spoergsmaal"
        lead={indicator.mayReview ? t("judge.lead") : undefined}
      >
        {indicator.mayReview || answer ? (
          <JudgementForm indicator={indicator} answer={answer} />
        ) : (
          <JudgementList criteria={indicator.criteria} />
        )}
      </Section>
      <Section title={t("page.cells")} id="celler">
        <CellTable indicator={indicator} />
      </Section>
      <Section title={t("page.comments")} id="kommentarer">
        <CellComments indicator={indicator} />
        {indicator.mayComment ? (
          <Section level={3} title={t("comment.title")} lead={t("comment.lead")}>
            <CellCommentForm indicator={indicator} />
          </Section>
        ) : null}
      </Section>
    </>
  );
}
