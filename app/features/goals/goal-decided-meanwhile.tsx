import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
import { Paragraphs } from "./goal-body.tsx";
import { GoalHead } from "./goal-head.tsx";
import type { GoalDecisionModel } from "./view-goal-decision.server.ts";

type MeanwhileProps = Pick<GoalDecisionModel, "place" | "next" | "outcome"> & {
  readonly refusal?: FormAnswer | undefined;
};

/**
 * The goal has been decided on by somebody else, or taken back, since the page was opened: who did what, and the reason
 * that was typed here, so that it can be copied.
 */
export function GoalDecidedMeanwhile({ place, next, outcome, refusal }: MeanwhileProps) {
  const t = useTexts("goals");
  const list = paths.goals(place.committee.slug, place.year);
  const typed = refusal?.submission.initialValue?.reason;
  return (
    <>
      <GoalHead place={place} title={t("decide.title")} here={t("decide.title")} />
      {typeof typed === "string" && typed !== "" ? (
        <Notice tone="warning" title={t("decide.notSent")} live>
          <p>{t("decide.notSent.text")}</p>
          <blockquote>
            <Paragraphs text={typed} />
          </blockquote>
        </Notice>
      ) : null}
      <EmptyState
        title={t("decide.gone")}
        action={
          next ? (
            <LinkButton href={paths.decideGoal(next.id)}>
              {t("decide.next", { title: next.title })}
            </LinkButton>
          ) : (
            <LinkButton href={list} variant="secondary">
              {t("order.done")}
            </LinkButton>
          )
        }
      >
        <Outcome outcome={outcome} />
      </EmptyState>
    </>
  );
}

function Outcome({ outcome }: Pick<GoalDecisionModel, "outcome">) {
  const t = useTexts("goals");
  const format = useFormat();
  if (!outcome) return t("decide.gone.text");
  const { state, decidedBy, decidedOn } = outcome;
  if (state === "draft") return t("decide.gone.draft");
  if (!decidedBy || !decidedOn) return t("decide.gone.text");
  const details = { name: decidedBy, date: format.date(decidedOn) };
  return state === "approved"
    ? t("decide.gone.approved", details)
    : t("decide.gone.returned", details);
}
