import type { Remark } from "#app/domain/indicators/checks/remark.ts";
import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { HiddenField } from "#app/ui/controls/hidden-field.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { answerRemarkSchema } from "./quality.schema.ts";

/** "Kept, because …". Without a remark it only shows an answer that came too late, with its words kept. */
export function RemarkAnswerForm({
  id,
  remark,
  answer,
}: {
  readonly id: string;
  readonly remark: Remark | null;
  readonly answer: FormAnswer | undefined;
}) {
  const t = useTexts("quality");
  const { fields, problems } = usePageForm({
    id,
    concept: "quality",
    schema: answerRemarkSchema,
    answer,
  });
  return (
    <FormFrame>
      <ErrorSummary errors={problems} />
      {remark ? (
        <>
          <HiddenField name="code" value={remark.code} />
          <HiddenField name="subject" value={remark.subject} />
        </>
      ) : null}
      <TextArea
        field={fields.reason}
        label={t("remarks.answer")}
        help={t("remarks.answer.help")}
        rows={2}
        max={1000}
      />
      {remark ? (
        <ButtonRow>
          <Button variant="secondary">{t("remarks.answer.submit")}</Button>
        </ButtonRow>
      ) : null}
    </FormFrame>
  );
}
