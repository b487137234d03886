import { useFormat, useMessage, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { GoalLight } from "../follow-up/goal-light.tsx";
import { StandingDeviations } from "../follow-up/standing-deviations.tsx";
import { ThreadStrip } from "../thread/thread-strip.tsx";
import { GoalBody, Paragraphs } from "./goal-body.tsx";
import { GoalHead, useVersionLine } from "./goal-head.tsx";
import { useMissingNames } from "./goal-missing.tsx";
import { GoalNextStep, GoalOtherSteps, GoalRetireLink } from "./goal-next-steps.tsx";
import type { GoalPageModel, ReportModel } from "./goal-page-model.ts";
import { GoalQuestions } from "./goal-questions.tsx";
import { GoalReports } from "./goal-reports.tsx";
import { GoalVersionList } from "./goal-version-list.tsx";

/** A goal as a page of a good report: what led to it, what it is, what came of it. */
export function GoalPage({
  goal,
  refusedCode,
}: {
  readonly goal: GoalPageModel;
  /** Why what was just tried with the goal was not done. */
  readonly refusedCode: string | null;
}) {
  const t = useTexts("goals");
  const judgement = useTexts("judgement");
  const versionLine = useVersionLine();
  const { contents, shown, place } = goal;
  const newest = goal.reports.find((report) => !report.isCorrected);
  const isOffTarget = newest?.status === "red" || newest?.status === "yellow";
  return (
    <article className="goal-page">
      <GoalHead
        place={place}
        title={contents.title}
        here={contents.title}
        kicker={[place.institution.name, versionLine(shown)].join(" · ")}
        light={
          newest ? (
            <>
              <StatusOfReport report={newest} />
              <a href="#indmeldinger">{judgement("explain.why")}</a>
            </>
          ) : undefined
        }
        action={<GoalNextStep goal={goal} />}
      />
      <ThreadStrip strip={goal.strip} />
      <GoalNotices goal={goal} refusedCode={refusedCode} />
      <Columns aside={<GoalAside goal={goal} />} asideLabel={t("aside.label")}>
        <StandingDeviations deviations={goal.deviations} />
        <GoalBody contents={contents} />
        {shown.state === "approved" ? <GoalReports reports={goal.reports} /> : null}
        {goal.mayAcceptDeviation && isOffTarget ? (
          <ButtonRow>
            <LinkButton href={paths.acceptGoalDeviation(goal.id)} variant="secondary">
              {judgement("deviation.accept")}
            </LinkButton>
          </ButtonRow>
        ) : null}
        <GoalQuestions goal={goal} />
      </Columns>
    </article>
  );
}

/** The goal's colour with the report it is from. */
function StatusOfReport({ report }: { readonly report: ReportModel }) {
  const t = useTexts("goals");
  const format = useFormat();
  const name = t(`report.${report.kind}`, { year: String(report.year) });
  return (
    <>
      <GoalLight status={report.status} />
      <span className="page-light-from">
        {report.submittedAt ? `${name}, ${format.date(report.submittedAt.slice(0, 10))}` : name}
      </span>
    </>
  );
}

function GoalNotices({
  goal,
  refusedCode,
}: {
  readonly goal: GoalPageModel;
  readonly refusedCode: string | null;
}) {
  const t = useTexts("goals");
  const format = useFormat();
  const missingNames = useMissingNames();
  const own = useMessage("goals", `error.${refusedCode ?? ""}`, { count: goal.missing.length });
  const shared = useMessage("errors", refusedCode ?? "");
  const { retired, underway, shown, may, missing } = goal;
  return (
    <div className="goal-notices">
      {refusedCode && (own || shared) ? <Notice tone="danger" title={own || shared} live /> : null}
      {retired ? (
        <Notice tone="warning" title={t("retired", { date: format.date(retired.at.slice(0, 10)) })}>
          {retired.reason ? <Paragraphs text={retired.reason} /> : null}
        </Notice>
      ) : null}
      {underway ? (
        <Notice
          tone="info"
          title={t(`underway.${underway.state}`)}
          action={
            <a href={`${paths.goal(goal.id)}?version=${underway.number}`}>{t("underway.show")}</a>
          }
        >
          <p>{t("underway.text")}</p>
        </Notice>
      ) : null}
      {!underway && !shown.isInForce && shown.number > 1 ? (
        <Notice
          tone="info"
          title={t("notInForce", { number: shown.number })}
          action={<a href={paths.goal(goal.id)}>{t("notInForce.show")}</a>}
        />
      ) : null}
      {shown.returnReason && shown.state !== "approved" && shown.state !== "submitted" ? (
        <Notice tone="warning" title={t("returned.title")}>
          <Paragraphs text={shown.returnReason} />
        </Notice>
      ) : null}
      {may.edit && missing.length > 0 ? (
        <Notice tone="info" title={t("missing.title", { count: missing.length })}>
          <p>{t("missing.names", { names: missingNames(missing) })}</p>
        </Notice>
      ) : null}
    </div>
  );
}

function GoalAside({ goal }: { readonly goal: GoalPageModel }) {
  const t = useTexts("goals");
  const { contents, place } = goal;
  return (
    <>
      <GoalOtherSteps goal={goal} />
      {contents.bearings.length > 0 ? (
        <Section title={t("part.bearing")} level={3}>
          <ul className="goal-links">
            {contents.bearings.map((bearing) => (
              <li key={bearing.id}>
                <a href={paths.bearing(bearing.id)}>{bearing.title}</a>
                <span className="goal-source">
                  {bearing.isInForce
                    ? t("bearing.round", { year: String(bearing.year) })
                    : t("bearing.withdrawn")}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {contents.overallGoals.length > 0 ? (
        <Section title={t("part.overallGoal")} level={3}>
          <ul className="goal-links">
            {contents.overallGoals.map((overall) => (
              <li key={overall.id}>
                <a href={paths.overallGoal(overall.id)}>{overall.title}</a>
                <span className="goal-source">
                  {overall.isInUse
                    ? (overall.areaName ?? t("overallGoal.organisation"))
                    : t("overallGoal.retired")}
                </span>
                {overall.parent ? (
                  <span className="goal-source">
                    {t("overallGoal.addsTo")}{" "}
                    <a href={paths.overallGoal(overall.parent.id)}>{overall.parent.title}</a>
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title={t("facts.title")} level={3}>
        <ul className="goal-links">
          <li>{t(`kind.${contents.kind}`)}</li>
          <li>{t("facts.term", { term: place.term })}</li>
          <li>{t("facts.round", { year: String(place.year), committee: place.committee.name })}</li>
        </ul>
      </Section>
      <GoalVersionList goal={goal} />
      <GoalRetireLink goal={goal} />
    </>
  );
}
