import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Tabs } from "#app/ui/data/tabs.tsx";
import { KeyFigures } from "#app/ui/layout/key-figures.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
import { type GoalListModel, type GoalView, goalViews } from "./goal-list-model.ts";

/** How far the committee's institutions are with their goals, and what is missing when they are due (R4-21). */
export function GoalOverview({ model }: { readonly model: GoalListModel }) {
  const t = useTexts("goals");
  const { counts } = model;
  const of = (count: number) => t("list.of", { count, total: counts.institutions });
  return (
    <>
      <KeyFigures
        items={[
          ...(hasBegun(model)
            ? [
                { value: of(counts.submitted), label: t("list.figure.submitted") },
                { value: of(counts.approvedInstitutions), label: t("list.figure.approved") },
              ]
            : []),
          {
            value: counts.waiting,
            label: t("list.figure.waiting"),
            ...(counts.waiting > 0 ? { href: hrefOf(model, "waiting") } : {}),
          },
          { value: counts.goals, label: t("list.figure.goals") },
        ]}
      />
      <Deadline model={model} />
      <Uncovered model={model} />
      <Tabs
        label={t("view.label")}
        look="chips"
        items={goalViews.map((view) => ({
          label: t(`view.${view}`),
          href: hrefOf(model, view),
          current: view === model.view,
          count: {
            all: counts.goals,
            waiting: counts.waiting,
            approved: counts.approvedGoals,
            missing: counts.institutions - counts.approvedInstitutions,
          }[view],
        }))}
      />
    </>
  );
}

function Deadline({ model }: { readonly model: GoalListModel }) {
  const t = useTexts("goals");
  const format = useFormat();
  const { counts, deadline } = model;
  const count = counts.institutions - counts.approvedInstitutions;
  if (counts.institutions === 0) return null;
  if (!model.hasBearings) return <p className="goal-deadline">{t("deadline.noBearings")}</p>;
  const { firstYearEndsOn } = deadline;
  const dates = {
    date: format.date(deadline.dueOn),
    yearEnd: firstYearEndsOn === null ? "" : format.date(firstYearEndsOn),
  };
  const ahead = firstYearEndsOn === null ? t("deadline.later", dates) : t("deadline.ahead", dates);
  const past =
    firstYearEndsOn === null ? t("deadline.past.later", dates) : t("deadline.past.text", dates);
  if (!hasBegun(model)) return <p className="goal-deadline">{t("deadline.notBegun", dates)}</p>;
  if (count === 0) return <p className="goal-deadline">{t("deadline.met")}</p>;
  if (!deadline.isPast || count === 0) return <p className="goal-deadline">{ahead}</p>;
  return (
    <Notice
      tone="warning"
      title={t("deadline.past", { count })}
      action={<a href={hrefOf(model, "missing")}>{t("deadline.show")}</a>}
    >
      <p>{past}</p>
    </Notice>
  );
}

/** Goals carried on from last round do not mean that the round's own have been written. */
function hasBegun({ frame }: GoalListModel): boolean {
  return frame.steps.some(({ step, state }) => step === "goals" && state !== "planned");
}

/** The bearings that wait for their first goal. */
function Uncovered({ model }: { readonly model: GoalListModel }) {
  const t = useTexts("goals");
  const { uncovered, counts } = model;
  if (uncovered.length === 0 || counts.goals === 0) return null;
  return (
    <Notice tone="info" title={t("uncovered.title", { count: uncovered.length })}>
      <p>{uncovered.join(" · ")}</p>
    </Notice>
  );
}

function hrefOf({ frame }: GoalListModel, view: GoalView): string {
  const list = paths.goals(frame.committee.slug, frame.round.year);
  return view === "all" ? list : `${list}?vis=${view}`;
}
