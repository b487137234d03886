import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { commentSchema } from "./bearing.schema.ts";

/** The form for a comment; it always posts to its own page, which shows it again where something is missing. */
export function CommentForm({
  action,
  answer,
}: {
  readonly action: string;
  readonly answer: FormAnswer | undefined;
}) {
  const t = useTexts("bearings");
  const { fields, problems } = usePageForm({
    id: "comment",
    concept: "bearings",
    schema: commentSchema,
    answer,
  });
  return (
    <FormFrame action={action}>
      <ErrorSummary errors={problems} />
      <TextArea
        field={fields.text}
        label={t("comments.write")}
        help={t("comments.help")}
        rows={3}
      />
      <ButtonRow>
        <Button variant="secondary">{t("comments.submit")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
