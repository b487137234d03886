import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { withdrawBearingSchema } from "./bearing.schema.ts";

/** The form that withdraws a bearing, with the reason that stays beside it. */
export function WithdrawForm({
  version,
  answer,
}: {
  readonly version: number;
  readonly answer: FormAnswer | undefined;
}) {
  const t = useTexts("bearings");
  const { fields, problems, readVersion } = usePageForm({
    id: "withdraw",
    concept: "bearings",
    schema: withdrawBearingSchema,
    answer,
  });
  return (
    <FormFrame version={readVersion(version)}>
      <ErrorSummary errors={problems} />
      <TextArea
        field={fields.reason}
        label={t("withdraw.reason")}
        help={t("withdraw.reason.help")}
        rows={3}
      />
      <ButtonRow>
        <Button variant="danger">{t("withdraw.submit")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
