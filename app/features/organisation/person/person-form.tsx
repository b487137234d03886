import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { FormProblems } from "#app/features/form/form-problems.tsx";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { locales } from "#app/i18n/locale.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { personSchema } from "./person.schema.ts";

type Person = {
  readonly name: string;
  readonly title: string;
  readonly email: string;
  readonly locale: (typeof locales)[number] | null;
  readonly version: number;
};

/** The form that creates a person, or edits the given one. */
export function PersonForm({
  person,
  answer,
}: {
  person?: Person;
  answer: FormAnswer | undefined;
}) {
  const t = useTexts("organisation");
  const language = useTexts("frame");
  const { fields, problems, theirs, readVersion } = usePageForm({
    id: "person",
    concept: "organisation",
    schema: personSchema,
    answer,
    ...(person ? { values: { ...person, locale: person.locale ?? undefined } } : {}),
  });
  const languages = locales.map((value) => ({ value, label: language(`language.${value}`) }));
  return (
    <FormFrame version={readVersion(person?.version)}>
      <FormProblems
        problems={problems}
        theirs={theirs}
        fields={[
          { label: t("name"), field: fields.name },
          { label: t("person.title"), field: fields.title },
          { label: t("person.email"), field: fields.email },
          {
            label: t("person.locale"),
            field: fields.locale,
            words: (value) =>
              languages.find((one) => one.value === value)?.label ??
              t("person.locale.organisation"),
          },
        ]}
      />
      <TextField field={fields.name} label={t("name")} autoComplete="off" />
      <TextField
        field={fields.title}
        label={t("person.title")}
        help={t("person.title.help")}
        autoComplete="off"
        optional
      />
      <TextField
        field={fields.email}
        type="email"
        label={t("person.email")}
        help={t("person.email.help")}
        autoComplete="off"
      />
      <SelectField
        field={fields.locale}
        label={t("person.locale")}
        placeholder={t("person.locale.organisation")}
        options={languages}
      />
      <ButtonRow>
        <Button type="submit">{person ? t("save") : t("create")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
