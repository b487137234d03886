import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { retireGoalSchema } from "./goal.schema.ts";

/** Gives a goal up; what the committee has approved is given up with a reason that all can read. */
export function GoalRetireForm({
  version,
  needsReason,
  answer,
}: {
  readonly version: number;
  readonly needsReason: boolean;
  readonly answer: FormAnswer | undefined;
}) {
  const t = useTexts("goals");
  const { fields, problems } = usePageForm({
    id: "retire",
    concept: "goals",
    schema: retireGoalSchema,
    answer,
  });
  return (
    <FormFrame version={version}>
      <ErrorSummary errors={problems} />
      <TextArea
        field={fields.reason}
        label={t("retire.reason")}
        help={t("retire.reason.help")}
        optional={!needsReason}
        rows={3}
        max={1000}
      />
      <ButtonRow>
        <Button type="submit" variant="danger" name="retire" value="yes">
          {t("retire.submit")}
        </Button>
      </ButtonRow>
    </FormFrame>
  );
}
