import { PERIOD_KINDS } from "#app/domain/follow-up/reporting-period.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ConflictView } from "#app/ui/controls/conflict-view.tsx";
import { DateField } from "#app/ui/controls/date-field.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { RadioGroup } from "#app/ui/controls/radio-group.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import type { FormAnswer } from "../form/form-answer.ts";
import { usePageForm } from "../form/use-page-form.ts";
import { editPeriodSchema, planPeriodSchema } from "./reporting-period.schema.ts";

type Dates = { readonly opensOn: string; readonly dueOn: string; readonly version: number };

/** Plans a reporting period. */
export function PlanPeriodForm(props: {
  readonly year: number;
  readonly answer: FormAnswer | undefined;
}) {
  const t = useTexts("followUp");
  const { fields, problems } = usePageForm({
    id: "period",
    concept: "followUp",
    schema: planPeriodSchema,
    answer: props.answer,
    values: { year: String(props.year) },
  });
  return (
    <FormFrame>
      <ErrorSummary errors={problems} />
      <RadioGroup
        field={fields.kind}
        label={t("field.kind")}
        options={PERIOD_KINDS.map((kind) => ({
          value: kind,
          label: t(`kind.${kind}`),
          description: t(`kind.${kind}.help`),
        }))}
      />
      <TextField
        field={fields.year}
        label={t("field.year")}
        help={t("field.year.help")}
        width="s"
        inputMode="numeric"
      />
      <DateField field={fields.opensOn} label={t("field.opensOn")} />
      <DateField field={fields.dueOn} label={t("field.dueOn")} help={t("field.dueOn.help")} />
      <ButtonRow>
        <Button type="submit">{t("period.plan")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}

/** Moves the dates of a period. */
export function PeriodDatesForm(props: {
  readonly period: Dates;
  readonly answer: FormAnswer | undefined;
}) {
  const t = useTexts("followUp");
  const format = useFormat();
  const { opensOn, dueOn, version } = props.period;
  const { fields, problems, theirs, readVersion } = usePageForm({
    id: "period",
    concept: "followUp",
    schema: editPeriodSchema,
    answer: props.answer,
    values: { opensOn, dueOn },
  });
  const dates = ["opensOn", "dueOn"] as const;
  return (
    <FormFrame version={readVersion(version)}>
      {theirs ? (
        <ConflictView
          fields={dates.map((name) => ({
            label: t(`field.${name}`),
            mine: format.date(String(fields[name].value ?? opensOn)),
            theirs: format.date(theirs[name] ?? opensOn),
          }))}
        />
      ) : (
        <ErrorSummary errors={problems} />
      )}
      <DateField field={fields.opensOn} label={t("field.opensOn")} />
      <DateField field={fields.dueOn} label={t("field.dueOn")} help={t("field.dueOn.help")} />
      <ButtonRow>
        <Button type="submit">{t("period.save")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
