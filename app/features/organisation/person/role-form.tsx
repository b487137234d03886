import { reachOfRole, roles } from "#app/domain/permissions/roles.ts";
import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { RadioGroup } from "#app/ui/controls/radio-group.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { roleSchema } from "./person.schema.ts";

type Named = { readonly id: string; readonly name: string };

/** The form that gives a person a role. */
export function RoleForm(props: {
  readonly committees: readonly Named[];
  readonly institutions: readonly Named[];
  readonly answer: FormAnswer | undefined;
}) {
  const t = useTexts("organisation");
  const auth = useTexts("auth");
  const { fields, problems } = usePageForm({
    id: "role",
    concept: "organisation",
    schema: roleSchema,
    answer: props.answer,
  });
  const optionsOf = (kind: string, list: readonly Named[]) =>
    list.map(({ id, name }) => ({ value: `${kind}:${id}`, label: name }));
  return (
    <FormFrame>
      <ErrorSummary errors={problems} />
      <RadioGroup
        field={fields.role}
        label={t("role.role")}
        options={roles.map((role) => ({
          value: role,
          label: auth(`role.${role}`),
          description: t(`role.reach.${reachOfRole[role]}`),
        }))}
      />
      <SelectField
        field={fields.place}
        label={t("role.place")}
        help={t("role.place.help")}
        placeholder={t("role.place.whole")}
        groups={[
          { label: t("committee.list.title"), options: optionsOf("committee", props.committees) },
          {
            label: t("institution.list.title"),
            options: optionsOf("institution", props.institutions),
          },
        ]}
      />
      <ButtonRow>
        <Button type="submit">{t("role.add")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
