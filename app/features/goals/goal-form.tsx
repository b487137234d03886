import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { DraftKeeper } from "#app/ui/controls/draft-keeper.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { HiddenField } from "#app/ui/controls/hidden-field.tsx";
import { goalSchema } from "./goal.schema.ts";
import { GoalActionRows } from "./goal-action-rows.tsx";
import { GoalConflict } from "./goal-conflict.tsx";
import type { GoalFormModel } from "./goal-form-model.ts";
import {
  EffectSection,
  EvidenceSection,
  ResponsibleSection,
  TextSection,
} from "./goal-form-sections.tsx";
import { OwnFieldsSection } from "./goal-own-fields.tsx";

export const goalFormId = "goal";

/** The template of a goal as one long, calm form; it is saved as a draft as often as one likes. */
export function GoalForm({
  model,
  answer,
  lacks,
}: {
  readonly model: GoalFormModel;
  readonly answer: FormAnswer | undefined;
  /** What is missing in the saved draft, where it was sent before it was whole. */
  readonly lacks: FormAnswer | undefined;
}) {
  const t = useTexts("goals");
  const { form, fields, problems, theirs } = usePageForm({
    id: goalFormId,
    concept: "goals",
    schema: goalSchema,
    answer: answer ?? lacks,
    values: valuesOf(model),
  });
  const read = readOf(model, answer);
  return (
    <FormFrame
      id={form.id}
      action={
        model.goal
          ? paths.editGoal(model.goal.id)
          : paths.newGoal(model.place.institution.slug, model.place.year)
      }
      comfort="draft-keeper"
      label={t("form.label")}
      {...(read ? { version: read.version } : {})}
    >
      {/* Enter in a field presses the form's first button, which must save and not add a row. */}
      <button type="submit" hidden name="after" value="stay" />
      {read ? <HiddenField name="number" value={read.number} /> : null}
      <DraftKeeper />
      {theirs ? (
        <GoalConflict fields={fields} theirs={theirs} choices={model.choices} />
      ) : (
        <ErrorSummary
          errors={problems}
          {...(answer || problems.length === 0
            ? {}
            : { title: t("incomplete", { count: problems.length }) })}
        />
      )}
      <TextSection fields={fields} choices={model.choices} />
      <EffectSection fields={fields} />
      <EvidenceSection fields={fields} choices={model.choices} />
      <GoalActionRows form={form} fields={fields} />
      <ResponsibleSection fields={fields} />
      <OwnFieldsSection fields={fields} own={model.choices.fields} />
      <ButtonRow>
        <Button type="submit" name="after" value="submit">
          {t("submit")}
        </Button>
        <Button type="submit" name="after" value="stay" variant="secondary">
          {t("saveDraft")}
        </Button>
      </ButtonRow>
      <p className="form-note">{t("submit.help")}</p>
    </FormFrame>
  );
}

/**
 * The text that the form was made from. After a refused form it stays what it was, so that a save by somebody else in
 * the meantime is still noticed; only who has seen both texts saves over the newer one.
 */
function readOf({ goal }: GoalFormModel, answer: FormAnswer | undefined) {
  if (!goal) return null;
  const posted = answer?.theirs ? undefined : answer?.submission.initialValue;
  const number = Number(posted?.number);
  const version = Number(posted?.version);
  return Number.isInteger(number) && Number.isInteger(version) ? { number, version } : goal.read;
}

function valuesOf({ goal, choices }: GoalFormModel) {
  const contents = goal?.contents;
  const answers = choices.fields.map((field) => ({
    fieldId: field.id,
    value: contents?.answers.find((one) => one.fieldId === field.id)?.value ?? "",
  }));
  if (!contents) return { kind: "development" as const, actions: [{ text: "" }], answers };
  return {
    ...contents,
    bearingIds: [...contents.bearingIds],
    overallGoalIds: [...contents.overallGoalIds],
    indicatorIds: [...contents.indicatorIds],
    sourceIds: [...contents.sourceIds],
    actions: contents.actions.map(({ text, dueOn }) => ({ text, dueOn: dueOn ?? undefined })),
    answers,
  };
}

export type GoalFields = ReturnType<typeof usePageForm<typeof goalSchema>>["fields"];
export type GoalFormMeta = ReturnType<typeof usePageForm<typeof goalSchema>>["form"];
