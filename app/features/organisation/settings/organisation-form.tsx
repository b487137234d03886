import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { FormProblems } from "#app/features/form/form-problems.tsx";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { locales } from "#app/i18n/locale.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { CheckboxField } from "#app/ui/controls/checkbox-field.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { NumberField } from "#app/ui/controls/number-field.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { organisationSchema } from "./organisation.schema.ts";

type Organisation = {
  readonly name: string;
  readonly locale: (typeof locales)[number];
  readonly softGoalLimit: number;
  readonly smallNumberLimit: number;
  readonly usesBaselineFallback: 0 | 1;
  readonly version: number;
};

/** The form for what holds for the whole organisation. */
export function OrganisationForm({
  organisation,
  answer,
}: {
  organisation: Organisation;
  answer: FormAnswer | undefined;
}) {
  const t = useTexts("organisation");
  const language = useTexts("frame");
  const { version, ...values } = organisation;
  const { fields, problems, theirs, readVersion } = usePageForm({
    id: "organisation",
    concept: "organisation",
    schema: organisationSchema,
    answer,
    values: { ...values, usesBaselineFallback: values.usesBaselineFallback === 1 },
  });
  const languages = locales.map((value) => ({ value, label: language(`language.${value}`) }));
  return (
    <FormFrame version={readVersion(version)}>
      <FormProblems
        problems={problems}
        theirs={theirs}
        fields={[
          { label: t("name"), field: fields.name },
          {
            label: t("organisation.locale"),
            field: fields.locale,
            words: (value) => languages.find((one) => one.value === value)?.label ?? "",
          },
          { label: t("organisation.softGoalLimit"), field: fields.softGoalLimit },
          { label: t("organisation.smallNumberLimit"), field: fields.smallNumberLimit },
        ]}
      />
      <TextField field={fields.name} label={t("name")} help={t("organisation.name.help")} />
      <SelectField
        field={fields.locale}
        label={t("organisation.locale")}
        help={t("organisation.locale.help")}
        placeholder={false}
        options={languages}
      />
      <NumberField
        field={fields.softGoalLimit}
        label={t("organisation.softGoalLimit")}
        help={t("organisation.softGoalLimit.help")}
        width="s"
      />
      <NumberField
        field={fields.smallNumberLimit}
        label={t("organisation.smallNumberLimit")}
        help={t("organisation.smallNumberLimit.help")}
        width="s"
      />
      <CheckboxField
        field={fields.usesBaselineFallback}
        label={t("organisation.usesBaselineFallback")}
        help={t("organisation.usesBaselineFallback.help")}
      />
      <ButtonRow>
        <Button type="submit">{t("save")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
