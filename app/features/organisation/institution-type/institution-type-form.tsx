import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { FormProblems } from "#app/features/form/form-problems.tsx";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { institutionTypeSchema } from "./institution-type.schema.ts";

type InstitutionType = { readonly name: string; readonly version: number };

/** The form that creates an institution type, or edits the given one. */
export function InstitutionTypeForm({
  type,
  answer,
}: {
  type?: InstitutionType;
  answer: FormAnswer | undefined;
}) {
  const t = useTexts("organisation");
  const { fields, problems, theirs, readVersion } = usePageForm({
    id: "institution-type",
    concept: "organisation",
    schema: institutionTypeSchema,
    answer,
    ...(type ? { values: type } : {}),
  });
  return (
    <FormFrame version={readVersion(type?.version)}>
      <FormProblems
        problems={problems}
        theirs={theirs}
        fields={[{ label: t("name"), field: fields.name }]}
      />
      <TextField field={fields.name} label={t("name")} help={t("type.name.help")} />
      <ButtonRow>
        <Button type="submit">{type ? t("save") : t("create")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
