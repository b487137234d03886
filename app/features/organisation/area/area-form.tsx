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
import { areaSchema } from "./area.schema.ts";

type Area = {
  readonly name: string;
  readonly committeeId: string | null;
  readonly penHolder: "institutionLeader" | "administration";
  readonly version: number;
};

/** The form that creates an area, or edits the given one. */
export function AreaForm({
  area,
  committees,
  answer,
}: {
  area?: Area;
  committees: readonly { id: string; name: string }[];
  answer: FormAnswer | undefined;
}) {
  const t = useTexts("organisation");
  const { fields, problems, theirs, readVersion } = usePageForm({
    id: "area",
    concept: "organisation",
    schema: areaSchema,
    answer,
    values: area
      ? { ...area, committeeId: area.committeeId ?? undefined }
      : { penHolder: "institutionLeader" },
  });
  const penHolders = [
    { value: "institutionLeader", label: t("area.penHolder.institutionLeader") },
    { value: "administration", label: t("area.penHolder.administration") },
  ];
  return (
    <FormFrame version={readVersion(area?.version)}>
      <FormProblems
        problems={problems}
        theirs={theirs}
        fields={[
          { label: t("name"), field: fields.name },
          {
            label: t("area.committee"),
            field: fields.committeeId,
            words: (id) => committees.find((one) => one.id === id)?.name ?? t("area.noCommittee"),
          },
          {
            label: t("area.penHolder"),
            field: fields.penHolder,
            words: (value) => penHolders.find((one) => one.value === value)?.label ?? "",
          },
        ]}
      />
      <TextField field={fields.name} label={t("name")} help={t("area.name.help")} />
      <SelectField
        field={fields.committeeId}
        label={t("area.committee")}
        help={t("area.committee.help")}
        placeholder={t("area.noCommittee")}
        options={committees.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <RadioGroup
        field={fields.penHolder}
        label={t("area.penHolder")}
        help={t("area.penHolder.help")}
        options={penHolders}
      />
      <ButtonRow>
        <Button type="submit">{area ? t("save") : t("create")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
