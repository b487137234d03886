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
  const firstThemeOf = firstThemes(outcomes.themes);
  return (
    <Section id="outcomes" title={t("outcomes.title")} lead={t("outcomes.lead")}>
      {outcomes.themes.map((theme) => (
        <Section key={theme.id} id={theme.id} level={3} title={theme.title}>
          <div className="outcome">
            <QuoteList quotes={theme.contributions} anchored />
            <Became theme={theme} firstThemeOf={firstThemeOf} />
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

/** Where the goals of each bearing are listed: under the first of the themes that led to it. */
function firstThemes(themes: readonly Theme[]): ReadonlyMap<string, Theme> {
  const first = new Map<string, Theme>();
  for (const theme of themes) {
    for (const { id } of theme.bearings) if (!first.has(id)) first.set(id, theme);
  }
  return first;
}

function Became({
  theme,
  firstThemeOf,
}: {
  readonly theme: Theme;
  readonly firstThemeOf: ReadonlyMap<string, Theme>;
}) {
  const t = useTexts("thread");
  const format = useFormat();
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
          <BearingGoals
            goals={bearing.goals}
            elsewhere={firstThemeOf.get(bearing.id) === theme ? null : firstThemeOf.get(bearing.id)}
          />
        </div>
      ))}
    </div>
  );
}

/** The goals that serve a bearing; said once, and from its other themes by a link. */
function BearingGoals({
  goals,
  elsewhere,
}: {
  readonly goals: Theme["bearings"][number]["goals"];
  readonly elsewhere: Theme | null | undefined;
}) {
  const t = useTexts("thread");
  const light = useGoalLight();
  if (elsewhere) {
    if (goals.length === 0) return null;
    return (
      <p>
        <a href={`#${elsewhere.id}`}>
          {t("outcomes.goalsElsewhere", { count: goals.length, theme: elsewhere.title })}
        </a>
      </p>
    );
  }
  return (
    <LinkList
      items={goals.map((goal) => ({
        title: goal.title,
        href: paths.goal(goal.id),
        detail: goal.institutionName,
        ...(goal.status ? { light: light(goal.status) } : {}),
      }))}
    />
  );
}
