import { useTexts } from "#app/i18n/texts.tsx";
import { CheckboxGroup } from "#app/ui/controls/checkbox-group.tsx";
import { FieldsetFrame } from "#app/ui/controls/field-frame.tsx";
import type { FieldSource } from "#app/ui/controls/field-source.ts";

export type InstitutionsOfType = {
  readonly id: string;
  readonly name: string;
  readonly institutions: readonly {
    readonly id: string;
    readonly name: string;
    readonly district: string;
    /** Where another committee than the one that calls answers for it. */
    readonly committeeName: string | null;
  }[];
};

/** Institutions to choose from, by type. */
export function InstitutionChoice({
  field,
  types,
}: {
  field: FieldSource;
  types: readonly InstitutionsOfType[];
}) {
  const t = useTexts("dialogue");
  const { id, name, initialValue, errors = [] } = field;
  return (
    <FieldsetFrame
      field={field}
      label={t("plan.institutions")}
      help={t("plan.institutions.help")}
      errors={errors}
    >
      <div className="institution-choice">
        {types.map((type) => (
          <CheckboxGroup
            key={type.id}
            field={{ id: `${id}-${type.id}`, name, initialValue }}
            label={type.name}
            options={type.institutions.map((one) => {
              const detail = [one.district, one.committeeName].filter(Boolean).join(" · ");
              return {
                value: one.id,
                label: one.name,
                ...(detail ? { description: detail } : {}),
              };
            })}
          />
        ))}
      </div>
    </FieldsetFrame>
  );
}
