import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { CountBar } from "#app/ui/data/count-bar.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { useSegments } from "../scorecard/status-segments.ts";
import { CascadeIndicators } from "./cascade-indicators.tsx";
import { CascadeInstitutions, FoldedInstitutions } from "./cascade-institutions.tsx";
import type { OverallCascade, OverallTree } from "./goal-cascade-model.ts";

/** The overall goals, level under level, each with how the goals that serve it go; then the goals that serve none. */
export function GoalCascade({ cascade }: { readonly cascade: OverallCascade }) {
  const t = useTexts("overallGoals");
  return (
    <>
      <Section title={t("list.title")}>
        {cascade.trees.length === 0 ? (
          <EmptyState title={t("list.empty")}>{t("cascade.empty")}</EmptyState>
        ) : (
          <CascadeTrees trees={cascade.trees} />
        )}
      </Section>
      <Section
        title={t("loose.title")}
        lead={
          cascade.looseCount > 0 ? t("loose.lead", { count: cascade.looseCount }) : t("loose.none")
        }
      >
        {cascade.looseCount > 0 ? <FoldedInstitutions institutions={cascade.loose} /> : null}
      </Section>
    </>
  );
}

/** Overall goals with those that serve them; the institutions' goals folded under each, or all laid out. */
export function CascadeTrees({
  trees,
  isLaidOut = false,
}: {
  readonly trees: readonly OverallTree[];
  readonly isLaidOut?: boolean;
}) {
  return (
    <ul className="cascade">
      {trees.map((tree) => (
        <Branch key={tree.overall.id} tree={tree} isLaidOut={isLaidOut} />
      ))}
    </ul>
  );
}

function Branch({ tree, isLaidOut }: { readonly tree: OverallTree; readonly isLaidOut: boolean }) {
  const t = useTexts("overallGoals");
  const segments = useSegments();
  const { overall, children, institutions, goalCount, counts } = tree;
  return (
    <li>
      <div className="cascade-overall">
        <span className="cascade-level">{overall.areaName ?? t("level.organisation")}</span>
        <h3>
          <a href={paths.overallGoal(overall.id)}>{overall.title}</a>
        </h3>
        <CountBar
          label={overall.title}
          lead={
            goalCount > 0
              ? t("tree.count", { count: goalCount, without: counts.noData })
              : t("tree.none")
          }
          segments={segments(counts)}
        />
        <CascadeIndicators overall={overall} />
        {isLaidOut ? (
          <CascadeInstitutions institutions={institutions} />
        ) : (
          <FoldedInstitutions institutions={institutions} isBesideServices={children.length > 0} />
        )}
      </div>
      {children.length > 0 ? (
        <ul className="cascade-below">
          {children.map((child) => (
            <Branch key={child.overall.id} tree={child} isLaidOut={isLaidOut} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}
