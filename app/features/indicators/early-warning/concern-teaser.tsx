import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Section } from "#app/ui/layout/section.tsx";
import { ConcernList } from "./concern-list.tsx";
import type { Concern } from "./early-warning-model.ts";

const mostShown = 4;

/** The most pressing of what may be going wrong, with the way to all of it; nothing where nothing is. */
export function ConcernTeaser({
  concerns,
  committee,
}: {
  readonly concerns: readonly Concern[];
  readonly committee?: string;
}) {
  const t = useTexts("earlyWarnings");
  if (concerns.length === 0) return null;
  const href = committee ? `${paths.warnings()}?udvalg=${committee}` : paths.warnings();
  return (
    <Section
      title={t("teaser.title")}
      action={<a href={href}>{t("teaser.all", { count: concerns.length })}</a>}
    >
      <ConcernList concerns={concerns.slice(0, mostShown)} withInstitutions />
    </Section>
  );
}
