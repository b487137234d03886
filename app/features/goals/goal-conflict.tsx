import { useTexts } from "#app/i18n/texts.tsx";
import { ConflictView } from "#app/ui/controls/conflict-view.tsx";
import type { GoalFields } from "./goal-form.tsx";
import type { GoalFormChoices } from "./goal-form-model.ts";

const texts = [
  ["title", "part.title"],
  ["statement", "part.statement"],
  ["background", "part.background"],
  ["expectedEffect", "part.expectedEffect"],
  ["followUpPlan", "part.followUpPlan"],
  ["qualitativeEvidence", "evidence.qualitative"],
  ["positiveConsequences", "consequences.positive"],
  ["negativeConsequences", "consequences.negative"],
  ["responsible", "part.responsible"],
] as const;

/** Both texts where somebody else has saved the goal meanwhile; only what differs is shown. */
export function GoalConflict({
  fields,
  theirs,
  choices,
}: {
  readonly fields: GoalFields;
  readonly theirs: Readonly<Record<string, string>>;
  readonly choices: GoalFormChoices;
}) {
  const t = useTexts("goals");
  const typed = (value: unknown) => (typeof value === "string" ? value : "");
  const chosen = (value: unknown, options: readonly { id: string; name: string }[]) =>
    options
      .filter(({ id }) => (Array.isArray(value) ? value.includes(id) : value === id))
      .map(({ name }) => name)
      .join("\n");
  const named = (options: readonly { id: string; title: string }[]) =>
    options.map(({ id, title }) => ({ id, name: title }));
  const compared = [
    ...texts.map(([name, label]) => ({
      label: t(label),
      mine: typed(fields[name].value),
      theirs: theirs[name] ?? "",
    })),
    {
      label: t("part.bearing"),
      mine: chosen(fields.bearingIds.value, named(choices.bearings)),
      theirs: theirs.bearings ?? "",
    },
    {
      label: t("part.overallGoal"),
      mine: chosen(fields.overallGoalIds.value, named(choices.overallGoals)),
      theirs: theirs.overallGoals ?? "",
    },
    {
      label: t("evidence.indicators"),
      mine: chosen(fields.indicatorIds.value, choices.indicators),
      theirs: theirs.indicators ?? "",
    },
    {
      label: t("evidence.sources"),
      mine: chosen(fields.sourceIds.value, named(choices.sources)),
      theirs: theirs.sources ?? "",
    },
    {
      label: t("section.own"),
      mine: listed(fields.answers.value)
        .map((answer, index) => ownAnswer(choices.fields[index]?.label, answer))
        .filter(Boolean)
        .join("\n"),
      theirs: theirs.answers ?? "",
    },
    {
      label: t("section.actions"),
      mine: listed(fields.actions.value).map(actionLine).filter(Boolean).join("\n"),
      theirs: theirs.actions ?? "",
    },
  ];
  return <ConflictView fields={compared.filter(({ mine, theirs }) => mine !== theirs)} />;
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function ownAnswer(label = "", answer: unknown): string {
  const { value = "" } = (answer ?? {}) as { value?: string };
  return value === "" ? "" : `${label}: ${value}`;
}

function actionLine(action: unknown): string {
  const { text = "", dueOn = "" } = (action ?? {}) as { text?: string; dueOn?: string };
  return [text, dueOn].filter(Boolean).join(" · ");
}
