import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { ThemeOrigin } from "./bearing-models.ts";
import { ThemeLine } from "./bearing-origin.tsx";

type UnusedThemesProps = {
  readonly themes: readonly ThemeOrigin[];
  readonly committee: string;
  readonly year: number;
  readonly mayDraft: boolean;
};

/** The themes of the round's meetings that no bearing has come of yet, each a step from a draft. */
export function UnusedThemes({ themes, committee, year, mayDraft }: UnusedThemesProps) {
  const t = useTexts("bearings");
  if (themes.length === 0) return null;
  return (
    <Section id="themes" title={t("themes.title")} lead={t("themes.lead")}>
      <ul className="offers">
        {themes.map((theme) => (
          <li key={theme.id}>
            <p>
              <ThemeLine theme={theme} />
            </p>
            {mayDraft && (
              <LinkButton
                small
                variant="secondary"
                href={`${paths.newBearing(committee, year)}?tema=${theme.id}`}
              >
                {t("themes.draft")}
                <span className="only-read"> {theme.title}</span>
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
