import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { FormProblems } from "#app/features/form/form-problems.tsx";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { committeeSchema } from "./committee.schema.ts";

type Committee = { readonly name: string; readonly purpose: string; readonly version: number };

/** The form that creates a committee, or edits the given one. */
export function CommitteeForm({
  committee,
  answer,
}: {
  committee?: Committee;
  answer: FormAnswer | undefined;
}) {
  const t = useTexts("organisation");
  const { fields, problems, theirs, readVersion } = usePageForm({
    id: "committee",
    concept: "organisation",
    schema: committeeSchema,
    answer,
    ...(committee ? { values: committee } : {}),
  });
  return (
    <FormFrame version={readVersion(committee?.version)}>
      <FormProblems
        problems={problems}
        theirs={theirs}
        fields={[
          { label: t("name"), field: fields.name },
          { label: t("committee.purpose"), field: fields.purpose },
        ]}
      />
      <TextField field={fields.name} label={t("name")} help={t("committee.name.help")} />
      <TextArea
        field={fields.purpose}
        label={t("committee.purpose")}
        help={t("committee.purpose.help")}
        rows={3}
        optional
      />
      <ButtonRow>
        <Button type="submit">{committee ? t("save") : t("create")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
