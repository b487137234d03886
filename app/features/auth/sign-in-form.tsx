import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { HiddenField } from "#app/ui/controls/hidden-field.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { signInSchema } from "./sign-in.schema.ts";

export function SignInForm({ answer, back }: { answer: FormAnswer | undefined; back: string }) {
  const t = useTexts("auth");
  const { fields, problems } = usePageForm({
    id: "sign-in",
    concept: "auth",
    schema: signInSchema,
    answer,
  });
  return (
    <FormFrame action={paths.signIn()}>
      <ErrorSummary errors={problems} />
      <TextField field={fields.email} type="email" label={t("email")} autoComplete="username" />
      <TextField
        field={fields.password}
        type="password"
        label={t("password")}
        autoComplete="current-password"
      />
      <HiddenField name="til" value={back} />
      <ButtonRow>
        <Button type="submit">{t("signIn.submit")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
