import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { NewPasswordFields } from "./new-password-fields.tsx";
import { changePasswordSchema } from "./password.schema.ts";

/** The form that changes one's own password. */
export function ChangePasswordForm({ answer }: { answer: FormAnswer | undefined }) {
  const t = useTexts("auth");
  const { fields, problems } = usePageForm({
    id: "change-password",
    concept: "auth",
    schema: changePasswordSchema,
    answer,
  });
  return (
    <FormFrame>
      <ErrorSummary errors={problems} />
      <TextField
        field={fields.current}
        type="password"
        label={t("currentPassword")}
        autoComplete="current-password"
        width="l"
      />
      <NewPasswordFields password={fields.password} repeat={fields.repeat} />
      <ButtonRow>
        <Button type="submit">{t("password.submit")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
