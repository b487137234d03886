import { CRITERIA, CRITERION_ANSWERS } from "#app/domain/indicators/quality.ts";
import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ConflictView } from "#app/ui/controls/conflict-view.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { RadioGroup } from "#app/ui/controls/radio-group.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { lightOfAnswer } from "./answer-light.ts";
import { judgementSchema } from "./quality.schema.ts";
import type { QualityModel } from "./view-quality.server.ts";

/** The seven questions with an answer and a note each. */
export function JudgementForm({
  indicator,
  answer,
}: {
  readonly indicator: QualityModel;
  readonly answer: FormAnswer | undefined;
}) {
  const t = useTexts("quality");
  const { fields, problems, theirs, readVersion } = usePageForm({
    id: "judgement",
    concept: "quality",
    schema: judgementSchema,
    answer,
    values: valuesOf(indicator),
  });
  const typed = (field: { value: unknown }) => String(field.value ?? "");
  const inWords = (value: string) =>
    CRITERION_ANSWERS.some((one) => one === value) ? t(`answer.${value as "yes"}`) : "";
  return (
    <FormFrame version={readVersion(indicator.version)}>
      {theirs ? (
        <ConflictView
          fields={CRITERIA.flatMap((criterion) => [
            {
              label: t(`criterion.${criterion}`),
              mine: inWords(typed(fields[criterion])),
              theirs: inWords(theirs[criterion] ?? ""),
            },
            {
              label: t("judge.note"),
              mine: typed(fields[`${criterion}Note`]),
              theirs: theirs[`${criterion}Note`] ?? "",
            },
          ])}
        />
      ) : (
        <ErrorSummary errors={problems} />
      )}
      {CRITERIA.map((criterion) => (
        <div className="criterion" key={criterion}>
          <RadioGroup
            field={fields[criterion]}
            label={t(`criterion.${criterion}`)}
            options={CRITERION_ANSWERS.map((value) => ({
              value,
              label: t(`answer.${value}`),
              light: lightOfAnswer(value),
            }))}
            inline
          />
          <TextField field={fields[`${criterion}Note`]} label={t("judge.note")} />
        </div>
      ))}
      <ButtonRow>
        <Button>{t("judge.submit")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}

/** The judgement as the form's fields, which a collision also shows. */
export function valuesOf({ criteria }: Pick<QualityModel, "criteria">) {
  return Object.fromEntries(
    criteria.flatMap(({ criterion, answer, note }) => [
      ...(answer ? [[criterion, answer]] : []),
      [`${criterion}Note`, note],
    ]),
  );
}
