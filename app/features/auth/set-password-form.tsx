import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { NewPasswordFields } from "./new-password-fields.tsx";
import { setPasswordSchema } from "./password.schema.ts";

/** The form behind a one-time link: a password, and in. */
export function SetPasswordForm({
  email,
  answer,
}: {
  email: string;
  answer: FormAnswer | undefined;
}) {
  const t = useTexts("auth");
  const { fields, problems } = usePageForm({
    id: "set-password",
    concept: "auth",
    schema: setPasswordSchema,
    answer,
  });
  return (
    <FormFrame>
      <ErrorSummary errors={problems} />
      {/* Lets a password manager keep the password under the right name. */}
      <input
        className="only-read"
        type="email"
        autoComplete="username"
        value={email}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      <NewPasswordFields password={fields.password} repeat={fields.repeat} />
      <ButtonRow>
        <Button type="submit">{t("link.submit")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
