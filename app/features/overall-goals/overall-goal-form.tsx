import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { FormProblems } from "#app/features/form/form-problems.tsx";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { CheckboxGroup } from "#app/ui/controls/checkbox-group.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { longestMeaning, overallGoalSchema } from "./overall-goal.schema.ts";

type Named = { readonly id: string; readonly name: string };

type Values = {
  readonly title: string;
  readonly text: string;
  readonly councilTermId: string;
  readonly areaId: string | null;
  readonly parentId: string | null;
  readonly responsible: string;
  readonly indicatorIds: readonly string[];
};

type OverallGoalFormProps = {
  readonly goal?: Values & { readonly version: number };
  /** In which term a new one would stand. */
  readonly start?: Pick<Values, "councilTermId">;
  readonly choices: {
    readonly terms: readonly Named[];
    readonly areas: readonly Named[];
    readonly parents: readonly Named[];
    readonly indicators: readonly (Named & { readonly areaName: string | null })[];
  };
  readonly answer: FormAnswer | undefined;
};

/** The form that sets an overall goal, or edits the given one. */
export function OverallGoalForm({ goal, start, choices, answer }: OverallGoalFormProps) {
  const t = useTexts("overallGoals");
  const values = goal ?? { ...empty, ...start };
  const { fields, problems, theirs, readVersion } = usePageForm({
    id: "overall-goal",
    concept: "overallGoals",
    schema: overallGoalSchema,
    answer,
    values: {
      ...values,
      areaId: values.areaId ?? undefined,
      parentId: values.parentId ?? undefined,
      indicatorIds: [...values.indicatorIds],
    },
  });
  const nameIn = (named: readonly Named[], none: string) => (id: string) =>
    named.find((one) => one.id === id)?.name ?? none;
  const options = (named: readonly Named[]) =>
    named.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FormFrame version={readVersion(goal?.version)}>
      <FormProblems
        problems={problems}
        theirs={theirs}
        fields={[
          { label: t("field.title"), field: fields.title },
          { label: t("field.text"), field: fields.text },
          {
            label: t("field.councilTermId"),
            field: fields.councilTermId,
            words: nameIn(choices.terms, ""),
          },
          {
            label: t("field.areaId"),
            field: fields.areaId,
            words: nameIn(choices.areas, t("level.organisation")),
          },
          {
            label: t("field.parentId"),
            field: fields.parentId,
            words: nameIn(choices.parents, t("field.parentId.none")),
          },
          { label: t("field.responsible"), field: fields.responsible },
          {
            label: t("field.indicatorIds"),
            field: fields.indicatorIds,
            words: (ids) => ids.split(",").map(nameIn(choices.indicators, "")).join("\n"),
          },
        ]}
      />
      <TextField field={fields.title} label={t("field.title")} help={t("field.title.help")} />
      <TextArea
        field={fields.text}
        label={t("field.text")}
        help={t("field.text.help")}
        rows={4}
        max={longestMeaning}
        optional
      />
      <SelectField
        field={fields.councilTermId}
        label={t("field.councilTermId")}
        options={options(choices.terms)}
      />
      <SelectField
        field={fields.areaId}
        label={t("field.areaId")}
        help={t("field.areaId.help")}
        placeholder={t("level.organisation")}
        options={options(choices.areas)}
        width="l"
      />
      <SelectField
        field={fields.parentId}
        label={t("field.parentId")}
        help={t("field.parentId.help")}
        placeholder={t("field.parentId.none")}
        options={options(choices.parents)}
        optional
      />
      <TextField
        field={fields.responsible}
        label={t("field.responsible")}
        help={t("field.responsible.help")}
        width="l"
        optional
      />
      {choices.indicators.length > 0 ? (
        <CheckboxGroup
          field={fields.indicatorIds}
          label={t("field.indicatorIds")}
          help={t("field.indicatorIds.help")}
          optional
          options={choices.indicators.map(({ id, name, areaName }) => ({
            value: id,
            label: name,
            description: areaName ?? t("level.organisation"),
          }))}
        />
      ) : null}
      <ButtonRow>
        <Button type="submit">{goal ? t("save") : t("create")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}

const empty: Values = {
  ...{ title: "", text: "", councilTermId: "", areaId: null, parentId: null },
  ...{ responsible: "", indicatorIds: [] },
};
