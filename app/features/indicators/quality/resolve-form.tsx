import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { resolveCommentSchema } from "./quality.schema.ts";

/** Settles a comment with what was done. */
export function ResolveForm({ answer }: { readonly answer: FormAnswer | undefined }) {
  const t = useTexts("quality");
  const { fields, problems } = usePageForm({
    id: "resolve",
    concept: "quality",
    schema: resolveCommentSchema,
    answer,
  });
  return (
    <FormFrame>
      <ErrorSummary errors={problems} />
      <TextArea field={fields.resolution} label={t("comment.resolution")} rows={3} max={1000} />
      <ButtonRow>
        <Button>{t("comment.resolve")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
