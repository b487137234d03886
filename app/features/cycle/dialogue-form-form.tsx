import { dialogueModels } from "#app/domain/cycle/dialogue-form.ts";
import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { CheckboxGroup } from "#app/ui/controls/checkbox-group.tsx";
import { ConflictView } from "#app/ui/controls/conflict-view.tsx";
import { DateField } from "#app/ui/controls/date-field.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { RadioGroup } from "#app/ui/controls/radio-group.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { dialogueFormSchema } from "./dialogue-form.schema.ts";
import type { DecidedForm } from "./dialogue-form-summary.tsx";

type Props = {
  readonly form: (DecidedForm & { readonly version: number }) | null;
  readonly others: readonly { readonly id: string; readonly name: string }[];
  readonly answer: FormAnswer | undefined;
};

/** The committee's decision on model, facilitation and joint meetings, in the words of the minutes. */
export function DialogueFormForm({ form, others, answer }: Props) {
  const t = useTexts("cycle");
  const { fields, problems, theirs, readVersion } = usePageForm({
    id: "dialogue-form",
    concept: "cycle",
    schema: dialogueFormSchema,
    answer,
    ...(form ? { values: valuesOf(form) } : {}),
  });
  return (
    <FormFrame version={readVersion(form?.version)}>
      {theirs ? (
        <FormConflict fields={fields} theirs={theirs} others={others} />
      ) : (
        <ErrorSummary errors={problems} />
      )}
      <RadioGroup
        field={fields.model}
        label={t("form.model")}
        options={dialogueModels.map((model) => ({
          value: model,
          label: t(`model.${model}`),
          description: t(`model.${model}.text`),
        }))}
      />
      <TextArea
        field={fields.facilitation}
        label={t("form.facilitation")}
        help={t("form.facilitation.help")}
        rows={3}
      />
      {others.length > 0 ? (
        <CheckboxGroup
          field={fields.committeeIds}
          label={t("form.committees")}
          optional
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      <DateField field={fields.decidedOn} label={t("form.decidedOn")} />
      <TextArea
        field={fields.decisionText}
        label={t("form.decisionText")}
        help={t("meeting.decision.help")}
        rows={6}
      />
      <ButtonRow>
        <Button type="submit">{form ? t("save") : t("form.decide")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}

function valuesOf({ model, facilitation, committees, decidedOn, decisionText }: DecidedForm) {
  const committeeIds = committees.map(({ id }) => id);
  return { model, facilitation, committeeIds, decidedOn, decisionText };
}

function FormConflict(props: {
  readonly fields: Record<
    "model" | "facilitation" | "committeeIds" | "decidedOn" | "decisionText",
    { readonly value?: unknown }
  >;
  readonly theirs: Readonly<Record<string, string>>;
  readonly others: Props["others"];
}) {
  const t = useTexts("cycle");
  const format = useFormat();
  const { fields, theirs, others } = props;
  const typed = (name: keyof typeof fields) => String(fields[name].value ?? "");
  const modelName = (value: string) => {
    const model = dialogueModels.find((one) => one === value);
    return model ? t(`model.${model}`) : "";
  };
  const committeeNames = (ids: string) =>
    others
      .filter(({ id }) => ids.split(",").includes(id))
      .map(({ name }) => name)
      .join(", ");
  return (
    <ConflictView
      fields={[
        {
          label: t("form.model"),
          mine: modelName(typed("model")),
          theirs: modelName(theirs.model ?? ""),
        },
        {
          label: t("form.facilitation"),
          mine: typed("facilitation"),
          theirs: theirs.facilitation ?? "",
        },
        {
          label: t("form.committees"),
          mine: committeeNames(typed("committeeIds")),
          theirs: committeeNames(theirs.committeeIds ?? ""),
        },
        {
          label: t("form.decidedOn"),
          mine: format.date(typed("decidedOn")),
          theirs: format.date(theirs.decidedOn ?? ""),
        },
        {
          label: t("form.decisionText"),
          mine: typed("decisionText"),
          theirs: theirs.decisionText ?? "",
        },
      ]}
    />
  );
}
