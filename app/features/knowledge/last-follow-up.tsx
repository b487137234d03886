import { countStatuses } from "#app/domain/follow-up/goal-status.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { CountBar } from "#app/ui/data/count-bar.tsx";
import { Paragraphs } from "#app/ui/layout/paragraphs.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { GoalLight } from "../follow-up/goal-light.tsx";
import { useSegments } from "../scorecard/status-segments.ts";
import type { LastFollowUp } from "./last-follow-up-model.ts";

type Props = { readonly followUp: LastFollowUp; readonly committeeSlug: string };

/** What the round starts from: last round's colours, and why goals were not fulfilled. */
export function LastFollowUpSection({ followUp, committeeSlug }: Props) {
  const t = useTexts("knowledge");
  const segments = useSegments();
  const { year, goals, counts, reds } = followUp;
  const counted = Object.fromEntries(counts.map(({ status, count }) => [status, count]));
  return (
    <Section
      id="opfoelgning"
      title={t("last.title", { year: String(year) })}
      action={<a href={paths.followUp(committeeSlug, year)}>{t("last.more")}</a>}
    >
      <div className="knowledge-item">
        <CountBar
          label={t("last.bar")}
          lead={`${t(`last.${followUp.periodKind}`)}: ${t("last.goals", { count: goals })}`}
          segments={segments({ ...countStatuses([]), ...counted })}
        />
        {reds.length > 0 ? (
          <>
            <h3>{t("last.reds")}</h3>
            {reds.map((red) => (
              <Red key={red.goalId} red={red} />
            ))}
          </>
        ) : null}
        {followUp.frozenOn ? <FrozenLine on={followUp.frozenOn} /> : null}
      </div>
    </Section>
  );
}

function Red({ red }: { readonly red: LastFollowUp["reds"][number] }) {
  const t = useTexts("knowledge");
  return (
    <div className="knowledge-red">
      <p className="knowledge-red-title">
        <GoalLight status="red" size="s" /> <a href={paths.goal(red.goalId)}>{red.title}</a>
        <span> {red.institutionName}</span>
      </p>
      <Paragraphs text={red.explanation || t("last.noExplanation")} />
      {red.remedy ? <Paragraphs text={t("last.remedy", { text: red.remedy })} /> : null}
    </div>
  );
}

function FrozenLine({ on }: { readonly on: string }) {
  const t = useTexts("knowledge");
  const format = useFormat();
  return <p className="knowledge-source">{t("last.source", { date: format.date(on) })}</p>;
}
