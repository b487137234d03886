import { type StepName, steps } from "#app/domain/cycle/step.ts";
import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ConflictView } from "#app/ui/controls/conflict-view.tsx";
import { DateField } from "#app/ui/controls/date-field.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FieldGroup } from "#app/ui/controls/field-group.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { stepDatesSchema } from "./round.schema.ts";
import type { RoundFrame } from "./round-frame.ts";

const parts = ["StartsOn", "DueOn"] as const;

/** First day and deadline of each step of one committee's round. */
export function StepDatesForm(props: {
  readonly frame: RoundFrame;
  readonly version: number;
  readonly answer: FormAnswer | undefined;
}) {
  const t = useTexts("cycle");
  const format = useFormat();
  const { fields, problems, theirs, readVersion } = usePageForm({
    id: "dates",
    concept: "cycle",
    schema: stepDatesSchema,
    answer: props.answer,
    values: stepDateFields(props.frame),
  });
  const day = (value: unknown) => (value ? format.date(String(value)) : "");
  const labelOf = (part: (typeof parts)[number]) =>
    part === "StartsOn" ? t("dates.startsOn") : t("dates.dueOn");
  return (
    <FormFrame version={readVersion(props.version)}>
      {theirs ? (
        <ConflictView
          fields={steps.flatMap((step) =>
            parts.map((part) => ({
              label: `${t(`step.${step}`)}: ${labelOf(part)}`,
              mine: day(fields[`${step}${part}`].value),
              theirs: day(theirs[`${step}${part}`]),
            })),
          )}
        />
      ) : (
        <ErrorSummary errors={problems} />
      )}
      {steps.map((step) => (
        <FieldGroup key={step} legend={t(`step.${step}`)}>
          <div className="field-pair">
            {parts.map((part) => (
              <DateField key={part} field={fields[`${step}${part}`]} label={labelOf(part)} />
            ))}
          </div>
        </FieldGroup>
      ))}
      <ButtonRow>
        <Button type="submit">{t("save")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}

type DateFields = Record<`${StepName}${(typeof parts)[number]}`, string>;

/** A round's dates by the names of the form's fields; a date that is not set is empty. */
export function stepDateFields(frame: RoundFrame): DateFields {
  return Object.fromEntries(
    frame.steps.flatMap(({ step, startsOn, dueOn }) => [
      [`${step}StartsOn`, startsOn ?? ""],
      [`${step}DueOn`, dueOn ?? ""],
    ]),
  ) as DateFields;
}
