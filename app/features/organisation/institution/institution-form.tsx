import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { FormProblems } from "#app/features/form/form-problems.tsx";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { RadioGroup } from "#app/ui/controls/radio-group.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { institutionSchema } from "./institution.schema.ts";

type Institution = {
  readonly name: string;
  readonly institutionTypeId: string;
  readonly areaId: string;
  readonly scope: "core" | "support";
  readonly district: string;
  readonly version: number;
};

type Choices = {
  readonly types: readonly { id: string; name: string }[];
  readonly areas: readonly { id: string; name: string; committeeName: string | null }[];
};

/** The form that creates an institution, or edits the given one. */
export function InstitutionForm({
  institution,
  types,
  areas,
  answer,
}: Choices & { institution?: Institution; answer: FormAnswer | undefined }) {
  const t = useTexts("organisation");
  const { fields, problems, theirs, readVersion } = usePageForm({
    id: "institution",
    concept: "organisation",
    schema: institutionSchema,
    answer,
    values: institution ?? { scope: "core" },
  });
  const nameOf = (list: readonly { id: string; name: string }[]) => (id: string) =>
    list.find((one) => one.id === id)?.name ?? "";
  const committees = [...new Set(areas.map((area) => area.committeeName))];
  return (
    <FormFrame version={readVersion(institution?.version)}>
      <FormProblems
        problems={problems}
        theirs={theirs}
        fields={[
          { label: t("name"), field: fields.name },
          {
            label: t("institution.type"),
            field: fields.institutionTypeId,
            words: nameOf(types),
          },
          { label: t("institution.area"), field: fields.areaId, words: nameOf(areas) },
          {
            label: t("institution.scope"),
            field: fields.scope,
            words: (scope) => t(scope === "support" ? "institution.support" : "institution.core"),
          },
          { label: t("institution.district"), field: fields.district },
        ]}
      />
      <TextField field={fields.name} label={t("name")} />
      <SelectField
        field={fields.institutionTypeId}
        label={t("institution.type")}
        options={types.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        field={fields.areaId}
        label={t("institution.area")}
        groups={committees.map((committee) => ({
          label: committee ?? t("area.noCommittee"),
          options: areas
            .filter((area) => area.committeeName === committee)
            .map(({ id, name }) => ({ value: id, label: name })),
        }))}
      />
      <RadioGroup
        field={fields.scope}
        label={t("institution.scope")}
        options={[
          {
            value: "core",
            label: t("institution.core"),
            description: t("institution.core.help"),
          },
          {
            value: "support",
            label: t("institution.support"),
            description: t("institution.support.help"),
          },
        ]}
      />
      <TextField
        field={fields.district}
        label={t("institution.district")}
        help={t("institution.district.help")}
        width="l"
        optional
      />
      <ButtonRow>
        <Button type="submit">{institution ? t("save") : t("create")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
