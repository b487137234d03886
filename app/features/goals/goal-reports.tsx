import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { Timeline } from "#app/ui/data/timeline.tsx";
import { DefinitionList } from "#app/ui/layout/definition-list.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { GoalColourReasons } from "../follow-up/goal-colour-reasons.tsx";
import { useGoalLight } from "../follow-up/goal-light.tsx";
import { Paragraphs } from "./goal-body.tsx";
import type { ReportModel } from "./goal-page-model.ts";

/** What has been reported on the goal, the newest first; later corrections are entries of their own. */
export function GoalReports({ reports }: { readonly reports: readonly ReportModel[] }) {
  const t = useTexts("goals");
  const format = useFormat();
  const light = useGoalLight();
  return (
    <Section title={t("reports.title")} id="indmeldinger">
      {reports.length === 0 ? (
        <EmptyState title={t("reports.empty")}>{t("reports.empty.text")}</EmptyState>
      ) : (
        <Timeline
          items={reports.map((report) => ({
            key: report.id,
            title: t(`report.${report.kind}`, { year: String(report.year) }),
            light: light(report.status),
            when: report.submittedAt ? format.date(report.submittedAt.slice(0, 10)) : "",
            children: <ReportText report={report} />,
          }))}
        />
      )}
    </Section>
  );
}

function ReportText({ report }: { readonly report: ReportModel }) {
  const t = useTexts("goals");
  const light = useGoalLight();
  const judgement = useTexts("judgement");
  const { suggestedStatus, status } = report;
  const differs = suggestedStatus !== null && suggestedStatus !== status;
  const parts = [
    { term: t("report.correction"), text: report.correctionReason },
    { term: t("report.evidence"), text: report.evidence },
    { term: t("report.explanation"), text: report.explanation },
    { term: t("report.remedy"), text: report.remedy },
  ].filter((part) => part.text !== "");
  return (
    <>
      {report.isCorrected ? <p className="goal-note">{t("report.corrected")}</p> : null}
      {report.effectAchieved ? <Paragraphs text={report.effectAchieved} /> : null}
      <Disclosure summary={judgement("explain.summary")} quiet>
        <GoalColourReasons {...report} />
      </Disclosure>
      {differs ? (
        <p className="goal-note">
          {t("report.differs", { suggested: light(suggestedStatus).label })}{" "}
          {report.deviationReason}
        </p>
      ) : null}
      {parts.length > 0 ? (
        <DefinitionList
          layout="stacked"
          items={parts.map(({ term, text }) => ({ term, value: <Paragraphs text={text} /> }))}
        />
      ) : null}
    </>
  );
}
