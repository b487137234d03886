import type { CascadeTree } from "#app/domain/scorecard/cascade.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { LightLink } from "#app/ui/data/light-link.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Place } from "#app/ui/layout/place.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { numberedName } from "../indicators/numbered-name.ts";
import { RatingLight } from "../indicators/rating-light.tsx";
import { GoalCascade } from "../overall-goals/goal-cascade.tsx";
import { TermTabs } from "../overall-goals/term-tabs.tsx";
import type { CascadeModel, CascadeNode } from "./view-cascade.server.ts";

/** Overall goals and indicators with what adds to them: municipality, service, institution, level under level. */
export function CascadePage({ model }: { readonly model: CascadeModel }) {
  const t = useTexts("scorecard");
  const overallGoals = useTexts("overallGoals");
  const { goals, term, terms } = model;
  return (
    <>
      <PageHead
        place={
          <Place
            items={[
              { label: t("card.title"), href: paths.scorecard() },
              model.around
                ? { label: t("cascade.title"), href: paths.cascade() }
                : { label: t("cascade.title") },
            ]}
          />
        }
        title={t("cascade.title")}
        lead={t("cascade.lead")}
        action={
          model.mayEditGoals && term && !model.around ? (
            <LinkButton href={paths.overallGoalsOfTerm(term.id)} variant="secondary">
              {overallGoals("cascade.edit")}
            </LinkButton>
          ) : null
        }
      />
      {term && goals ? (
        <>
          <TermTabs terms={terms} current={term.id} hrefOf={paths.cascadeOfTerm} />
          <GoalCascade cascade={goals} />
        </>
      ) : null}
      <Section title={t("cascade.indicators")}>
        {model.trees.length === 0 ? (
          <EmptyState title={t("cascade.empty.title")}>{t("cascade.empty")}</EmptyState>
        ) : (
          <>
            <ul className="cascade">
              {model.trees.map((tree) => (
                <Branch key={tree.node.id} tree={tree} above={null} around={model.around} />
              ))}
            </ul>
            {model.around ? <a href={paths.cascade()}>{t("cascade.here")}</a> : null}
          </>
        )}
      </Section>
    </>
  );
}

function Branch(props: {
  readonly tree: CascadeTree<CascadeNode>;
  readonly above: CascadeNode | null;
  readonly around: string | null;
}) {
  const t = useTexts("scorecard");
  const judgement = useTexts("judgement");
  const { above, around } = props;
  const { node, children } = props.tree;
  const name = numberedName(node);
  const level = t(`cascade.level.${node.level}`);
  return (
    <li>
      <div className="cascade-node" aria-current={node.id === around ? "true" : undefined}>
        <span className="cascade-level">
          {node.placeName === "" ? level : `${level}: ${node.placeName}`}
        </span>
        <a href={paths.indicator(node.id)}>{name}</a>
        {node.target === "" ? null : <span className="cell-detail">{node.target}</span>}
        <LightLink href={paths.indicatorColour(node.id)} label={judgement("explain.why")}>
          <RatingLight rating={node.rating} size="s" />
        </LightLink>
        {above ? (
          <span className="only-read">
            {t("cascade.up")} {above.name}
          </span>
        ) : null}
      </div>
      {children.length > 0 ? (
        <ul className="cascade-below">
          {children.map((child) => (
            <Branch key={child.node.id} tree={child} above={node} around={around} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}
