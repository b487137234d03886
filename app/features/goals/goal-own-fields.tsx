import { useTexts } from "#app/i18n/texts.tsx";
import { HiddenField } from "#app/ui/controls/hidden-field.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { longestText } from "./goal.schema.ts";
import type { GoalFields } from "./goal-form.tsx";
import type { OwnFieldModel } from "./goal-form-model.ts";

/** What the organisation asks for beside the template that all share (R4-11). */
export function OwnFieldsSection({
  fields,
  own,
}: {
  readonly fields: GoalFields;
  readonly own: readonly OwnFieldModel[];
}) {
  const t = useTexts("goals");
  if (own.length === 0) return null;
  const name = fields.answers.name;
  const rows = fields.answers.getFieldList();
  return (
    <Section title={t("section.own")} lead={t("section.own.lead")}>
      <Stack>
        {own.map((field, index) => {
          const row = rows[index]?.getFieldset().value;
          return (
            <div key={field.id}>
              <HiddenField name={`${name}[${index}].fieldId`} value={field.id} />
              <TextArea
                field={
                  row ?? { id: `goal-answers[${index}].value`, name: `${name}[${index}].value` }
                }
                label={field.label}
                help={field.help}
                optional={!field.isRequired}
                rows={3}
                max={longestText}
              />
            </div>
          );
        })}
      </Stack>
    </Section>
  );
}
