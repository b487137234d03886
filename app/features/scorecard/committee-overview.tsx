import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { CountBar } from "#app/ui/data/count-bar.tsx";
import { Matrix } from "#app/ui/data/matrix.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { LinkList } from "#app/ui/layout/link-list.tsx";
import { Meta } from "#app/ui/layout/meta.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { CommitteeDeviations, useDeviationNote } from "../follow-up/committee-deviations.tsx";
import { useGoalLight } from "../follow-up/goal-light.tsx";
import { useResultsFrom } from "../follow-up/use-results-from.ts";
import { ConcernTeaser } from "../indicators/early-warning/concern-teaser.tsx";
import type { OverviewBearing, OverviewModel } from "./overview-model.ts";
import { useSegments } from "./status-segments.ts";

/** The committee's page: how it goes per bearing, where, what has turned, and the next meeting. */
export function CommitteeOverview({ model }: { model: OverviewModel }) {
  const t = useTexts("scorecard");
  return (
    <>
      <Columns aside={<Aside model={model} />} asideLabel={t("aside.label")}>
        {model.goalCount === 0 ? (
          <EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState>
        ) : (
          <>
            <HowItGoes model={model} />
            <Turned model={model} />
            <ConcernTeaser concerns={model.concerns} committee={model.frame.committee.slug} />
          </>
        )}
      </Columns>
      {model.goalCount > 0 && <Where model={model} />}
    </>
  );
}

function HowItGoes({ model }: { model: OverviewModel }) {
  const t = useTexts("scorecard");
  const segments = useSegments();
  const resultsFrom = useResultsFrom();
  return (
    <Section
      title={t("bearings.title")}
      id="bearings"
      lead={resultsFrom(model.resultsFrom) || undefined}
    >
      <CountBar
        label={t("total.label")}
        lead={t("total.lead", { count: model.goalCount })}
        segments={segments(model.counts)}
      />
      {isCountedTwice(model) ? <Meta items={[t("total.several")]} /> : null}
      <ol className="bearing-counts">
        {model.bearings.map((bearing) => (
          <li key={bearing.id}>
            <h3>
              <a href={paths.bearingThread(bearing.id)}>{bearing.title}</a>
            </h3>
            <BearingNote bearing={bearing} goalsStep={model.goalsStep} />
            {bearing.goalCount > 0 && (
              <CountBar
                label={bearing.title}
                lead={t("bearing.lead", { count: bearing.goalCount })}
                segments={segments(bearing.counts)}
              />
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The counts of the bearings add up to more than the goals there are, since a goal can serve several. */
function isCountedTwice({ bearings, goalCount }: OverviewModel): boolean {
  return bearings.reduce((sum, bearing) => sum + bearing.goalCount, 0) > goalCount;
}

/** What a reader must know of a bearing beside its counts: its round, its results' period, and why it has no goals yet. */
function BearingNote({
  bearing,
  goalsStep,
}: {
  bearing: OverviewBearing;
  goalsStep: OverviewModel["goalsStep"];
}) {
  const t = useTexts("scorecard");
  const resultsFrom = useResultsFrom();
  const { place, goalCount } = bearing;
  const year = String(bearing.year);
  return (
    <Meta
      items={[
        place !== "ofRound" && t(`bearing.${place}`, { year }),
        goalCount === 0 && t(`bearing.goals.${goalsStep}`),
        resultsFrom(bearing.resultsFrom),
      ]}
    />
  );
}

function Turned({ model }: { model: OverviewModel }) {
  const t = useTexts("scorecard");
  return (
    <>
      <Section title={t("turned.title")}>
        <ToldGoals goals={model.turned} deviations={model.deviations} empty={t("turned.none")} />
      </Section>
      {model.stillRed.length > 0 && (
        <Section title={t("stillRed.title")}>
          <ToldGoals goals={model.stillRed} deviations={model.deviations} />
        </Section>
      )}
    </>
  );
}

function ToldGoals({
  goals,
  deviations,
  empty,
}: {
  goals: OverviewModel["turned"];
  deviations: OverviewModel["deviations"];
  empty?: string;
}) {
  const t = useTexts("scorecard");
  const light = useGoalLight();
  const turnOf = ({ previousStatus, status }: OverviewModel["turned"][number]) =>
    previousStatus !== null && previousStatus !== status
      ? t("turned.from", {
          from: light(previousStatus).label.toLowerCase(),
          to: light(status).label.toLowerCase(),
        })
      : `${light(status).label}.`;
  const noteOf = useDeviationNote(deviations);
  return (
    <LinkList
      {...(empty === undefined ? {} : { empty })}
      items={goals.map((goal) => ({
        title: `${goal.institutionName}: ${goal.title}`,
        href: paths.goal(goal.goalId),
        detail: [turnOf(goal), goal.words, noteOf(goal.goalId)].filter(Boolean).join(" "),
        light: light(goal.status),
        saysLight: true,
      }))}
    />
  );
}

function Where({ model }: { model: OverviewModel }) {
  const t = useTexts("scorecard");
  const light = useGoalLight();
  // A bearing without goals would be a column of dashes; the list above says why it has none.
  const withGoals = model.bearings.flatMap((bearing, index) =>
    bearing.goalCount > 0 ? [{ bearing, index }] : [],
  );
  const columns = withGoals.map(({ bearing }) => ({
    key: bearing.id,
    header: bearing.title,
    href: paths.bearing(bearing.id),
  }));
  return (
    <Section title={t("matrix.title")} id="institutions" lead={t("matrix.lead")}>
      <div className="overview-matrices">
        {model.groups.map((group) => (
          <Matrix
            key={group.typeName}
            caption={group.typeName}
            corner={t("matrix.corner")}
            columns={columns}
            rows={group.rows.map((row) => ({
              key: row.slug,
              header: row.name,
              href: paths.institution(row.slug),
              cells: withGoals.map(({ index }) => {
                const cell = row.cells[index];
                return cell
                  ? {
                      ...light(cell.worst),
                      href: cell.goalId ? paths.goal(cell.goalId) : paths.institution(row.slug),
                      ...(cell.goals > 1
                        ? { detail: t("matrix.goals", { count: cell.goals }) }
                        : {}),
                    }
                  : null;
              }),
            }))}
          />
        ))}
      </div>
    </Section>
  );
}

function Aside({ model }: { model: OverviewModel }) {
  const t = useTexts("scorecard");
  const format = useFormat();
  const { nextMeeting, frame, flow } = model;
  return (
    <>
      <Section title={t("meeting.title")} level={2}>
        {nextMeeting ? (
          <>
            <p className="first-capital">
              <strong>{format.weekday(nextMeeting.heldOn)}</strong>
            </p>
            <Meta items={[format.time(nextMeeting.startsAtTime), nextMeeting.place]} />
            <p>{nextMeeting.title}</p>
            <ButtonRow>
              <LinkButton href={nextMeeting.href} variant="secondary">
                {t("meeting.read")}
              </LinkButton>
            </ButtonRow>
          </>
        ) : (
          <p>{t("meeting.none")}</p>
        )}
      </Section>
      <CommitteeDeviations
        deviations={model.deviations}
        candidates={model.deviationCandidates}
        committee={frame.committee.slug}
      />
      <Section title={t("flow.title")} level={2}>
        <p>
          {t("flow.words", {
            contributions: flow.contributions,
            themes: flow.themes,
            bearings: flow.bearings,
          })}
        </p>
        <div className="no-print">
          <LinkList
            items={[
              { title: t("card.title"), href: paths.committeeScorecard(frame.committee.slug) },
              {
                title: t("flow.toBearings"),
                href: paths.bearings(frame.committee.slug, frame.round.year),
              },
              {
                title: t("flow.toYearWheel"),
                href: paths.yearWheel(frame.committee.slug, frame.round.year),
              },
              ...(model.mayManage
                ? [
                    {
                      title: t("flow.toSteps"),
                      href: paths.roundSteps(frame.committee.slug, frame.round.year),
                    },
                  ]
                : []),
            ]}
          />
        </div>
      </Section>
    </>
  );
}
