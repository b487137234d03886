import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkList } from "#app/ui/layout/link-list.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { useGoalLight } from "../follow-up/goal-light.tsx";
import type { MeetingOutcomesModel } from "./meeting-outcomes-model.ts";
import { QuoteList } from "./quote-list.tsx";

type Theme = MeetingOutcomesModel["themes"][number];

/** What became of what was said: theme by theme, the bearings and goals that followed. */
export function MeetingOutcomes({ outcomes }: { readonly outcomes: MeetingOutcomesModel }) {
  const t = useTexts("thread");
  if (outcomes.themes.length === 0 && outcomes.loose.length === 0) return null;
  return (
    <Section id="outcomes" title={t("outcomes.title")} lead={t("outcomes.lead")}>
      {outcomes.themes.map((theme) => (
        <Section key={theme.id} id={theme.id} level={3} title={theme.title}>
          <div className="outcome">
            <QuoteList quotes={theme.contributions} anchored />
            <Became theme={theme} />
          </div>
        </Section>
      ))}
      {outcomes.loose.length > 0 && (
        <Section level={3} title={t("outcomes.loose")}>
          <QuoteList quotes={outcomes.loose} anchored />
        </Section>
      )}
    </Section>
  );
}

function Became({ theme }: { readonly theme: Theme }) {
  const t = useTexts("thread");
  const format = useFormat();
  const light = useGoalLight();
  if (theme.bearings.length === 0) return <p className="outcome-none">{t("outcomes.none")}</p>;
  return (
    <div className="outcome-became">
      {theme.bearings.map((bearing) => (
        <div key={bearing.id}>
          <p className="outcome-kind">
            {bearing.state === "adopted" && bearing.adoptedOn
              ? t("outcomes.adopted", { date: format.date(bearing.adoptedOn) })
              : t(`outcomes.${bearing.state}`)}
          </p>
          <p className="outcome-bearing">
            <a href={paths.bearing(bearing.id)}>{bearing.title}</a>
          </p>
          <LinkList
            items={bearing.goals.map((goal) => ({
              title: goal.title,
              href: paths.goal(goal.id),
              detail: goal.institutionName,
              ...(goal.status ? { light: light(goal.status) } : {}),
            }))}
          />
        </div>
      ))}
    </div>
  );
}
