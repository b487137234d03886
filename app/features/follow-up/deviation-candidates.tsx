import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { DataTable } from "#app/ui/data/data-table.tsx";
import { LightLink } from "#app/ui/data/light-link.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { RatingLight } from "../indicators/rating-light.tsx";
import type { DeviationCandidate } from "./deviation-model.ts";
import { GoalLight } from "./goal-light.tsx";

const mostShown = 50;

/** For the chair: what is red or yellow and not accepted, each with its colour's reasons and the way to accept it. */
export function DeviationCandidates({
  candidates,
  committee,
}: {
  readonly candidates: readonly DeviationCandidate[];
  readonly committee: string;
}) {
  const t = useTexts("judgement");
  const format = useFormat();
  const hidden = candidates.length - mostShown;
  return (
    <Section title={t("candidates.title")} id="kandidater" lead={t("candidates.lead")}>
      <DataTable
        caption={t("candidates.title")}
        hideCaption
        empty={<p>{t("candidates.none")}</p>}
        rows={candidates.slice(0, mostShown)}
        cards
        rowKey={({ id }) => id}
        columns={[
          {
            key: "subject",
            header: t("deviation.column.subject"),
            rowHeader: true,
            width: "l",
            cell: (one) => <Subject candidate={one} />,
          },
          {
            key: "colour",
            header: t("candidates.column.colour"),
            cell: (one) => <Colour candidate={one} />,
          },
          {
            key: "action",
            header: t("deviation.column.action"),
            cell: ({ kind, id, name }) => (
              <LinkButton
                href={
                  kind === "goal"
                    ? paths.acceptGoalDeviation(id)
                    : paths.acceptIndicatorDeviation(id)
                }
                variant="secondary"
                small
              >
                {t("deviation.accept")}
                <span className="only-read">: {name}</span>
              </LinkButton>
            ),
          },
        ]}
      />
      {hidden > 0 ? (
        <p>
          <a href={paths.committeeScorecard(committee)}>
            {t("candidates.more", { count: format.number(hidden) })}
          </a>
        </p>
      ) : null}
    </Section>
  );
}

function Subject({ candidate }: { readonly candidate: DeviationCandidate }) {
  const t = useTexts("judgement");
  const { kind, id, name, institutionName } = candidate;
  const words = t(kind === "goal" ? "deviation.kind.goal" : "deviation.kind.indicator");
  return (
    <>
      <a href={kind === "goal" ? paths.goal(id) : paths.indicator(id)}>{name}</a>
      <span className="cell-detail remark">
        {[words, institutionName].filter(Boolean).join(" · ")}
      </span>
    </>
  );
}

/** The colour, which leads to why it is what it is. */
function Colour({ candidate }: { readonly candidate: DeviationCandidate }) {
  const t = useTexts("judgement");
  const { kind, id, status, hasTurned } = candidate;
  return (
    <>
      <LightLink
        href={kind === "goal" ? paths.goalColour(id) : paths.indicatorColour(id)}
        label={t("explain.why")}
      >
        {kind === "goal" ? (
          <GoalLight status={status} size="s" />
        ) : (
          <RatingLight rating={status} size="s" />
        )}
      </LightLink>
      {hasTurned ? <span className="remark">{t("candidates.turned")}</span> : null}
    </>
  );
}
