import type { StepAction } from "#app/domain/cycle/step-change.ts";
import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { requiredField } from "#app/ui/controls/field-source.ts";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { HiddenField } from "#app/ui/controls/hidden-field.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import { stepChangeSchema } from "./round.schema.ts";
import type { StepToChange } from "./step-section.tsx";

type Props = {
  readonly step: StepToChange;
  readonly number: number;
  readonly answer: FormAnswer | undefined;
};

/** The one change a step can go through now; re-opening is folded away and asks for its reason. */
export function StepChangeForm({ step, number, answer }: Props) {
  const t = useTexts("cycle");
  const action = actionOf(step);
  if (!action) return null;
  const label =
    step.step === "followUp" ? t(`action.${action}.followUp`) : t(`action.${action}`, { number });
  const own = answer?.submission.initialValue?.step === step.step ? answer : undefined;
  const form = <ChangeForm key={action} step={step} action={action} label={label} answer={own} />;
  return action === "reopen" ? (
    <Disclosure quiet summary={label} open={own !== undefined}>
      {form}
    </Disclosure>
  ) : (
    form
  );
}

function ChangeForm(props: {
  readonly step: StepToChange;
  readonly action: StepAction;
  readonly label: string;
  readonly answer: FormAnswer | undefined;
}) {
  const { step, action, label, answer } = props;
  const t = useTexts("cycle");
  const { fields, problems, readVersion } = usePageForm({
    id: `step-${step.step}`,
    concept: "cycle",
    schema: stepChangeSchema,
    answer,
  });
  return (
    <FormFrame label={label} version={readVersion(step.version)}>
      <ErrorSummary errors={problems} />
      <HiddenField name="step" value={step.step} />
      <HiddenField name="action" value={action} />
      {action === "reopen" ? (
        <TextArea
          field={requiredField(fields.reason)}
          label={t("reopen.reason")}
          help={t("reopen.help")}
          rows={2}
        />
      ) : null}
      <ButtonRow>
        <Button
          type="submit"
          variant={action === "reopen" || step.missing.length > 0 ? "secondary" : "primary"}
        >
          {label}
        </Button>
      </ButtonRow>
    </FormFrame>
  );
}

function actionOf(step: StepToChange): StepAction | null {
  if (step.mayOpen) return "open";
  if (step.mayClose) return "close";
  return step.mayReopen ? "reopen" : null;
}
