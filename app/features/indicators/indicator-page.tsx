import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";
import { LinkList } from "#app/ui/layout/link-list.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { StandingDeviations } from "../follow-up/standing-deviations.tsx";
import { WarningsOfIndicator } from "./early-warning/warnings-of-indicator.tsx";
import { IndicatorChart } from "./indicator-chart.tsx";
import { IndicatorDefinition } from "./indicator-definition.tsx";
import { BenchmarkSection } from "./judgement/benchmark-section.tsx";
import { MeasurementForm } from "./measurement-form.tsx";
import { MeasurementTable } from "./measurement-table.tsx";
import { InterimTable } from "./measuring/interim-table.tsx";
import { useTrendWords } from "./measuring/use-trend-words.ts";
import { QualitySection } from "./quality/quality-section.tsx";
import { IndicatorQuestions } from "./questions/indicator-questions.tsx";
import { CarriedNotice, RelationsSections, VersionsSection } from "./relations-sections.tsx";
import { RetireIndicator } from "./retire-indicator.tsx";
import { TargetTable } from "./target-table.tsx";
import { TargetsForm } from "./targets-form.tsx";
import type { IndicatorModel } from "./view-indicator.server.ts";
import { YearRatings } from "./year-ratings.tsx";

/** All there is of one indicator, in the order a reader asks: development, colour, entries, targets. */
export function IndicatorPage({ indicator }: { readonly indicator: IndicatorModel }) {
  const t = useTexts("indicators");
  const judgement = useTexts("judgement");
  const trendWords = useTrendWords();
  const mayWrite = indicator.mayEdit && !indicator.isRetired;
  return (
    <Columns
      asideLabel={t("view.definition")}
      aside={
        <>
          <Section title={t("view.definition")}>
            <IndicatorDefinition indicator={indicator} />
          </Section>
          <Section title={t("view.goals")}>
            <LinkList
              empty={<p>{t("view.goals.empty")}</p>}
              items={indicator.goals.map((goal) => ({
                title: goal.title,
                href: paths.goal(goal.id),
                detail: goal.institutionName,
              }))}
            />
          </Section>
        </>
      }
    >
      <CarriedNotice indicator={indicator} />
      {indicator.isRetired && !indicator.mayEdit ? (
        <Notice tone="info">{t("retired.text")}</Notice>
      ) : null}
      {indicator.isRetired && indicator.mayEdit ? <RetireIndicator indicator={indicator} /> : null}
      <Section title={t("view.development")}>
        <p>{trendWords(indicator.measuring.trend, indicator.unit)}</p>
        <IndicatorChart indicator={indicator} hideSummary />
      </Section>
      <Section title={t("view.ratings")} id="farve">
        <StandingDeviations deviations={indicator.judgement.deviations} />
        <YearRatings
          id={indicator.id}
          years={indicator.years}
          mayJudge={indicator.judgement.mayJudge}
        />
        {indicator.judgement.mayAccept ? (
          <LinkButton href={paths.acceptIndicatorDeviation(indicator.id)} variant="secondary">
            {judgement("deviation.accept")}
          </LinkButton>
        ) : null}
      </Section>
      <IndicatorQuestions id={indicator.id} questions={indicator.questions} />
      <Section
        title={t("view.targets")}
        id="maaltal"
        action={mayWrite ? <a href="#nyt-maal">{t("target.link")}</a> : null}
      >
        <TargetTable indicator={indicator} />
      </Section>
      <RelationsSections indicator={indicator} />
      <VersionsSection indicator={indicator} />
      {indicator.isRetired ? null : (
        <QualitySection indicatorId={indicator.id} quality={indicator.quality} />
      )}
      <BenchmarkSection
        id={indicator.id}
        benchmarks={indicator.benchmarks}
        judgement={indicator.judgement}
      />
      <Section title={t("view.entries")}>
        <MeasurementTable entries={indicator.entries} />
      </Section>
      <InterimTable interim={indicator.measuring.interim} />
      <WarningsOfIndicator indicatorId={indicator.id} {...indicator.early} />
      {indicator.measuring.mayMeasure ? (
        <Section title={t("measure.title")} id="maaling" lead={t("measure.lead")}>
          <MeasurementForm indicator={indicator} year={indicator.yearToMeasure} />
        </Section>
      ) : null}
      {mayWrite ? (
        <Section title={t("target.title")} id="nyt-maal" lead={t("target.lead")}>
          <TargetsForm indicator={indicator} />
        </Section>
      ) : null}
    </Columns>
  );
}
