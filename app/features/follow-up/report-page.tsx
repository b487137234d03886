import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { FormAnswer } from "../form/form-answer.ts";
import { Paragraphs } from "../goals/goal-body.tsx";
import { ReportForm } from "./report-form.tsx";
import { ReportHead } from "./report-head.tsx";
import { ReportSuggestion } from "./report-suggestion.tsx";
import { ReportText } from "./report-text.tsx";
import type { ReportPageModel } from "./view-report.server.ts";

type PageProps = {
  readonly page: ReportPageModel;
  readonly answer?: FormAnswer | undefined;
  readonly isCorrection?: boolean;
};

/** One page to report on a goal: the suggestion, the form, and the report before beside it. */
export function ReportPage({ page, answer, isCorrection = false }: PageProps) {
  const t = useTexts("followUp");
  const writes = isCorrection || page.isWritable;
  return (
    <>
      <ReportHead page={page} isCorrection={isCorrection} />
      <Columns asideLabel={t("report.aside")} aside={<ReportAside page={page} />}>
        <ReportState page={page} isCorrection={isCorrection} />
        {writes || page.entries.length === 0 ? (
          <Section title={t("suggestion.title")} lead={t("suggestion.lead")}>
            <ReportSuggestion suggestion={page.suggestion} />
          </Section>
        ) : null}
        {writes ? (
          <Section
            title={isCorrection && page.entries.length > 0 ? t("correct.title") : t("form.title")}
          >
            <ReportForm page={page} answer={answer} isCorrection={isCorrection} />
          </Section>
        ) : null}
        {page.entries.length > 0 && !page.isWritable ? (
          <Section title={t("report.entries")}>
            {page.entries.map((entry) => (
              <ReportText key={entry.id} report={entry} />
            ))}
          </Section>
        ) : null}
      </Columns>
    </>
  );
}

/** Where the report stands: handed in, not yet, or frozen. */
function ReportState({ page, isCorrection }: { page: ReportPageModel; isCorrection: boolean }) {
  const t = useTexts("followUp");
  const format = useFormat();
  const { period, entries, goal } = page;
  const newest = entries[0];
  if (isCorrection) {
    return <Notice tone="info">{t(newest ? "correct.lead" : "late.lead")}</Notice>;
  }
  if (period.state === "planned") return <Notice tone="info">{t("report.planned")}</Notice>;
  if (period.state === "frozen") {
    return (
      <Notice
        tone="info"
        title={t("period.state.frozen")}
        action={
          page.mayCorrect ? (
            <LinkButton href={paths.correctReport(goal.id, period.id)} variant="secondary">
              {t(newest ? "correct.link" : "late.link")}
            </LinkButton>
          ) : null
        }
      >
        {newest ? t("report.frozen") : t("report.frozen.none")}
      </Notice>
    );
  }
  if (newest?.submittedAt) {
    const when = format.date(newest.submittedAt);
    return (
      <Notice tone="success" title={t("report.submitted", { when })}>
        {page.isWritable ? t("report.submitted.again") : null}
      </Notice>
    );
  }
  if (page.isWritable) return null;
  return <Notice tone="info">{t("report.none")}</Notice>;
}

function ReportAside({ page }: { readonly page: ReportPageModel }) {
  const t = useTexts("followUp");
  const { goal, previous } = page;
  return (
    <>
      <Section title={t("report.previous")}>
        {previous ? (
          <>
            <p className="report-period">
              {t(`period.${previous.periodKind}`, { year: String(previous.periodYear) })}
            </p>
            <ReportText report={previous} />
          </>
        ) : (
          <p>{t("report.previous.none")}</p>
        )}
      </Section>
      <Section title={t("report.goal")}>
        <Paragraphs text={goal.statement} />
        <Disclosure summary={t("report.goal.effect")} quiet open>
          <Paragraphs text={goal.expectedEffect} />
        </Disclosure>
        <Disclosure summary={t("report.goal.plan")} quiet>
          <Paragraphs text={goal.followUpPlan} />
        </Disclosure>
      </Section>
    </>
  );
}
