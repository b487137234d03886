import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { HiddenField } from "#app/ui/controls/hidden-field.tsx";
import { NumberField } from "#app/ui/controls/number-field.tsx";
import { RadioGroup } from "#app/ui/controls/radio-group.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { newVersionSchema, type ReadVersion } from "./goal.schema.ts";

/** Why a goal gets a new version: an adopted budget with its year, or another reason in words (R4-22). */
export function GoalRevisionForm({
  read,
  budgetYear,
  answer,
}: {
  readonly read: ReadVersion;
  /** The year of the budget that most likely is the reason. */
  readonly budgetYear: number;
  readonly answer: FormAnswer | undefined;
}) {
  const t = useTexts("goals");
  const { fields, problems } = usePageForm({
    id: "revision",
    concept: "goals",
    schema: newVersionSchema,
    answer,
    values: { reasonKind: "budget", budgetYear: String(budgetYear) },
  });
  return (
    <FormFrame version={read.version}>
      <HiddenField name="number" value={read.number} />
      <ErrorSummary errors={problems} />
      <RadioGroup
        field={fields.reasonKind}
        label={t("revise.reasonKind")}
        options={[
          {
            value: "budget",
            label: t("revise.budget"),
            description: t("revise.budget.help"),
          },
          { value: "other", label: t("revise.other"), description: t("revise.other.help") },
        ]}
      />
      <NumberField field={fields.budgetYear} label={t("revise.budgetYear")} optional width="s" />
      <TextArea
        field={fields.reason}
        label={t("revise.reason")}
        help={t("revise.reason.help")}
        optional
        rows={3}
        max={1000}
      />
      <ButtonRow>
        <Button type="submit">{t("revise.submit")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
