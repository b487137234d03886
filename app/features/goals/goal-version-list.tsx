import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Section } from "#app/ui/layout/section.tsx";
import { useVersionLine } from "./goal-head.tsx";
import type { GoalPageModel } from "./goal-page-model.ts";

/** The versions of a goal that the reader may see, the newest first. */
export function GoalVersionList({ goal }: { readonly goal: GoalPageModel }) {
  const t = useTexts("goals");
  const versionLine = useVersionLine();
  if (goal.versions.length < 2) return null;
  return (
    <Section
      title={t("versions.title")}
      level={3}
      action={<a href={paths.goalVersions(goal.id)}>{t("versions.compare")}</a>}
    >
      <ul className="goal-links">
        {goal.versions.map((version) => (
          <li key={version.number}>
            <a
              href={`${paths.goal(goal.id)}?version=${version.number}`}
              aria-current={version.number === goal.shown.number ? "page" : undefined}
            >
              {t("version.number", { number: version.number })}
            </a>
            <span className="goal-source">
              {versionLine(version, false)}
              {version.isInForce ? ` · ${t("version.inForce")}` : ""}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
