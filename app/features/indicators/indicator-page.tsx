import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Columns } from "#app/ui/layout/columns.tsx";
import { LinkList } from "#app/ui/layout/link-list.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { IndicatorChart } from "./indicator-chart.tsx";
import { IndicatorDefinition } from "./indicator-definition.tsx";
import { MeasurementForm } from "./measurement-form.tsx";
import { MeasurementTable } from "./measurement-table.tsx";
import { TargetForm } from "./target-form.tsx";
import { TargetTable } from "./target-table.tsx";
import type { IndicatorModel } from "./view-indicator.server.ts";
import { YearRatings } from "./year-ratings.tsx";

/** All there is of one indicator, in the order a reader asks: development, colour, entries, targets. */
export function IndicatorPage({ indicator }: { readonly indicator: IndicatorModel }) {
  const t = useTexts("indicators");
  const mayWrite = indicator.mayEdit && !indicator.isRetired;
  const doubtful = mayWrite ? indicator.targets.filter((target) => target.isDoubtful) : [];
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
      {indicator.isRetired ? <Notice tone="info">{t("retired.text")}</Notice> : null}
      <Section title={t("view.development")}>
        <IndicatorChart indicator={indicator} />
      </Section>
      <Section title={t("view.ratings")} id="farve">
        <YearRatings years={indicator.years} />
      </Section>
      <Section title={t("view.targets")} id="maaltal">
        <TargetTable targets={indicator.targets} />
        {doubtful.map((target) => (
          <Section
            key={target.year}
            level={3}
            title={t("target.confirm.title", { year: String(target.year) })}
          >
            <TargetForm indicator={indicator} target={target} />
          </Section>
        ))}
      </Section>
      <Section title={t("view.entries")}>
        <MeasurementTable entries={indicator.entries} />
      </Section>
      {mayWrite ? (
        <>
          <Section title={t("measure.title")} id="maaling" lead={t("measure.lead")}>
            <MeasurementForm indicator={indicator} year={indicator.yearToMeasure} />
          </Section>
          <Section title={t("target.title")} id="nyt-maal" lead={t("target.lead")}>
            <TargetForm indicator={indicator} />
          </Section>
        </>
      ) : null}
    </Columns>
  );
}
