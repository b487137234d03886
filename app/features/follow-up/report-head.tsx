import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Meta } from "#app/ui/layout/meta.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Place } from "#app/ui/layout/place.tsx";
import { GoalLight } from "./goal-light.tsx";
import type { ReportPageModel } from "./view-report.server.ts";

/** The head of a report's page: which goal, which period, how many of the institution's goals are done. */
export function ReportHead(props: {
  readonly page: ReportPageModel;
  readonly isCorrection: boolean;
}) {
  const t = useTexts("followUp");
  const format = useFormat();
  const { goal, period, inHand, entries, isWritable } = props.page;
  const name = t(`period.${period.kind}`, { year: String(period.year) });
  const newest = entries[0];
  return (
    <PageHead
      place={
        <Place
          items={[
            {
              label: period.committeeName,
              href: paths.followUp(period.committeeSlug, period.roundYear),
            },
            { label: goal.institutionName, href: paths.institution(goal.institutionSlug) },
            { label: goal.title, href: paths.goal(goal.id) },
            { label: props.isCorrection && newest ? t("correct.title") : name },
          ]}
        />
      }
      kicker={`${goal.institutionName} · ${name}`}
      title={goal.title}
      light={newest ? <GoalLight status={newest.status} size="l" /> : null}
      meta={
        <Meta
          items={[
            period.state === "open" ? t("period.due", { date: format.date(period.dueOn) }) : null,
            isWritable && inHand.total > 0
              ? t("inHand", { done: inHand.submitted, total: inHand.total })
              : null,
          ]}
        />
      }
    />
  );
}
