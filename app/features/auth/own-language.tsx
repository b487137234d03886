import { type Locale, locales } from "#app/i18n/locale.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { HiddenField } from "#app/ui/controls/hidden-field.tsx";
import { RadioGroup } from "#app/ui/controls/radio-group.tsx";
import { Section } from "#app/ui/layout/section.tsx";

/** The language a person reads the app in. */
export function OwnLanguage({ locale }: { locale: Locale }) {
  const t = useTexts("auth");
  const language = useTexts("frame");
  return (
    <Section title={t("language.title")}>
      <FormFrame action={paths.language()}>
        <RadioGroup
          field={{ id: "own-locale", name: "locale", initialValue: locale }}
          label={t("language.label")}
          inline
          options={locales.map((value) => ({ value, label: language(`language.${value}`) }))}
        />
        <HiddenField name="back" value={paths.profile()} />
        <div>
          <Button type="submit" variant="secondary">
            {t("language.submit")}
          </Button>
        </div>
      </FormFrame>
    </Section>
  );
}
