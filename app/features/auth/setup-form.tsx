import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { type Locale, locales } from "#app/i18n/locale.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FieldGroup } from "#app/ui/controls/field-group.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { RadioGroup } from "#app/ui/controls/radio-group.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { NewPasswordFields } from "./new-password-fields.tsx";
import { setupSchema } from "./setup.schema.ts";

/** The form of the first start: the organisation, and the person who looks after it. */
export function SetupForm({ locale, answer }: { locale: Locale; answer: FormAnswer | undefined }) {
  const t = useTexts("auth");
  const language = useTexts("frame");
  const { fields, problems } = usePageForm({
    id: "setup",
    concept: "auth",
    schema: setupSchema,
    answer,
    values: {
      locale,
      kind: "municipality" as const,
      country: locale === "nb" || locale === "nn" ? "NO" : "DK",
    },
  });
  return (
    <FormFrame>
      <ErrorSummary errors={problems} />
      <FieldGroup legend={t("setup.organisation")}>
        <Stack>
          <RadioGroup
            field={fields.kind}
            label={t("setup.kind")}
            inline
            options={[
              { value: "municipality", label: t("setup.kind.municipality") },
              { value: "institution", label: t("setup.kind.institution") },
            ]}
          />
          <TextField
            field={fields.organisationName}
            label={t("setup.organisationName")}
            autoComplete="organization"
          />
          <RadioGroup
            field={fields.country}
            label={t("setup.country")}
            inline
            options={[
              { value: "DK", label: t("setup.country.DK") },
              { value: "NO", label: t("setup.country.NO") },
            ]}
          />
          <RadioGroup
            field={fields.locale}
            label={t("setup.locale")}
            help={t("setup.locale.help")}
            inline
            options={locales.map((value) => ({ value, label: language(`language.${value}`) }))}
          />
        </Stack>
      </FieldGroup>
      <FieldGroup legend={t("setup.administrator")} help={t("setup.administrator.help")}>
        <Stack>
          <TextField field={fields.name} label={t("setup.name")} autoComplete="name" />
          <TextField field={fields.email} type="email" label={t("email")} autoComplete="username" />
          <NewPasswordFields password={fields.password} repeat={fields.repeat} />
        </Stack>
      </FieldGroup>
      <ButtonRow>
        <Button type="submit">{t("setup.submit")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
