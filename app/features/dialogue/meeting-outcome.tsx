import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Section } from "#app/ui/layout/section.tsx";
import { Quotes } from "./quotes.tsx";

type Quoted = { readonly id: string; readonly text: string; readonly speaker: string | null };

type Bearing = {
  readonly id: string;
  readonly title: string;
  readonly isDraft: boolean;
  readonly goals: readonly {
    readonly id: string;
    readonly title: string;
    readonly institutionName: string;
  }[];
};

export type ThemeOutcome = {
  readonly id: string;
  readonly title: string;
  readonly contributions: readonly Quoted[];
  readonly bearings: readonly Bearing[];
};

/** What was said, theme by theme, and what became of it: bearings, and the goals that serve them. */
export function MeetingOutcome(props: {
  readonly themes: readonly ThemeOutcome[];
  readonly unassigned: readonly Quoted[];
}) {
  const t = useTexts("dialogue");
  return (
    <>
      {props.themes.map((theme) => (
        <Section key={theme.id} level={3} id={`tema-${theme.id}`} title={theme.title}>
          <Quotes contributions={theme.contributions} />
          <Became bearings={theme.bearings} />
        </Section>
      ))}
      {props.unassigned.length > 0 ? (
        <Section level={3} title={t("themes.unassigned")}>
          <Quotes contributions={props.unassigned} />
        </Section>
      ) : null}
    </>
  );
}

function Became({ bearings }: { bearings: readonly Bearing[] }) {
  const t = useTexts("dialogue");
  if (bearings.length === 0) return <p className="became-none">{t("outcome.none")}</p>;
  return (
    <div className="became">
      <p className="became-head">{t("outcome.became")}</p>
      <ul>
        {bearings.map((bearing) => (
          <li key={bearing.id}>
            <a href={paths.bearing(bearing.id)}>{bearing.title}</a>
            {bearing.isDraft ? <small> ({t("outcome.draft")})</small> : null}
            {bearing.goals.length > 0 ? (
              <ul>
                {bearing.goals.map((goal) => (
                  <li key={goal.id}>
                    <a href={paths.goal(goal.id)}>{goal.title}</a>{" "}
                    <small>{goal.institutionName}</small>
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
