import { type MissingPart, mandatoryParts } from "#app/domain/goals/goal-template.ts";
import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { Paragraphs } from "./goal-body.tsx";
import { GoalForm, goalFormId } from "./goal-form.tsx";
import type { GoalFormModel, OwnFieldModel } from "./goal-form-model.ts";
import { GoalHead } from "./goal-head.tsx";
import { answerOfMissing, GoalChecklist } from "./goal-missing.tsx";
import { GoalWarnings } from "./goal-warnings.tsx";

/** The page on which a goal is written: the form, and beside it what is missing and worth a second thought. */
export function GoalFormPage({
  model,
  answer,
  isSentTooEarly = false,
}: {
  readonly model: GoalFormModel;
  readonly answer: FormAnswer | undefined;
  /** The goal was just sent and kept as a draft, because something is missing. */
  readonly isSentTooEarly?: boolean;
}) {
  const t = useTexts("goals");
  const { goal, place, closed, choices } = model;
  const title = goal ? goal.contents.title : t("new.title");
  return (
    <>
      <GoalHead
        place={place}
        title={title}
        lead={useLead(model)}
        {...(goal ? { goal: { id: goal.id, title } } : {})}
        here={goal ? t("edit.title") : t("new.title")}
      />
      {closed ? (
        <EmptyState title={t(`closed.${closed}`)}>{t(`closed.${closed}.text`)}</EmptyState>
      ) : (
        <Columns asideLabel={t("check.title")} aside={<FormAside model={model} />}>
          {goal?.returnReason ? (
            <Notice tone="warning" title={t("returned.title")}>
              <Paragraphs text={goal.returnReason} />
            </Notice>
          ) : null}
          <GoalForm
            model={model}
            answer={answer}
            lacks={isSentTooEarly && goal ? answerOfMissing(goal.missing, choices) : undefined}
          />
        </Columns>
      )}
    </>
  );
}

function FormAside({ model }: { readonly model: GoalFormModel }) {
  const t = useTexts("goals");
  const { goal, choices, warnings } = model;
  const lead = !goal
    ? t("check.lead.new")
    : goal.missing.length === 0
      ? t("check.ready")
      : t("check.lead");
  return (
    <>
      <Section title={t("check.title")} level={3} lead={lead}>
        <GoalChecklist
          missing={goal ? goal.missing : missingInEmpty(choices.fields)}
          fields={choices.fields}
          formId={goalFormId}
        />
      </Section>
      <GoalWarnings warnings={warnings} />
    </>
  );
}

/** A goal of which nothing is written yet lacks everything. */
function missingInEmpty(fields: readonly OwnFieldModel[]): readonly MissingPart[] {
  const own = fields.filter((field) => field.isRequired);
  return [
    ...mandatoryParts.map((code) => ({ code })),
    ...own.map((field) => ({ code: "field" as const, fieldId: field.id })),
  ];
}

function useLead({ goal, place }: GoalFormModel): string {
  const t = useTexts("goals");
  const details = { institution: place.institution.name, year: String(place.year) };
  if (!goal) return t("new.lead", details);
  if (goal.reasonKind === "initial") return t("edit.lead", details);
  if (goal.reasonKind === "other") return t("edit.lead.other", details);
  return t("edit.lead.budget", { ...details, year: String(goal.budgetYear ?? "") });
}
