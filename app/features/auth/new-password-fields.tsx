import { recommendedPassword, shortestPassword } from "#app/domain/auth/password.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import type { FieldSource } from "#app/ui/controls/field-source.ts";
import { TextField } from "#app/ui/controls/text-field.tsx";

/** A new password, written twice, with what makes a good one. */
export function NewPasswordFields(props: {
  readonly password: FieldSource;
  readonly repeat: FieldSource;
}) {
  const t = useTexts("auth");
  return (
    <>
      <TextField
        field={props.password}
        type="password"
        label={t("newPassword")}
        help={t("newPassword.help", { recommended: recommendedPassword, least: shortestPassword })}
        autoComplete="new-password"
        width="l"
      />
      <TextField
        field={props.repeat}
        type="password"
        label={t("repeatPassword")}
        autoComplete="new-password"
        width="l"
      />
    </>
  );
}
