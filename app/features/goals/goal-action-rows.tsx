import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { DateField } from "#app/ui/controls/date-field.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { longestText } from "./goal.schema.ts";
import type { GoalFields, GoalFormMeta } from "./goal-form.tsx";

const place = "handlinger";

/** The actions as rows with a date, and what they cost and give; rows are added and taken away without scripts. */
export function GoalActionRows({
  form,
  fields,
}: {
  readonly form: GoalFormMeta;
  readonly fields: GoalFields;
}) {
  const t = useTexts("goals");
  const rows = fields.actions.getFieldList();
  return (
    <Section title={t("section.actions")} lead={t("section.actions.lead")} id={place}>
      <Stack>
        <ol className="goal-action-rows">
          {rows.map((row, index) => {
            const action = row.getFieldset();
            return (
              <li key={row.key} data-row>
                <TextField field={action.text} label={t("action.text", { number: index + 1 })} />
                <DateField field={action.dueOn} label={t("action.dueOn")} optional />
                <Button
                  {...intent(form.remove.getButtonProps({ name: fields.actions.name, index }))}
                  variant="quiet"
                  small
                >
                  {t("action.remove", { number: index + 1 })}
                </Button>
              </li>
            );
          })}
        </ol>
        <div>
          <Button
            {...intent(form.insert.getButtonProps({ name: fields.actions.name }))}
            variant="secondary"
            small
          >
            {t("action.add")}
          </Button>
        </div>
        <TextArea
          field={fields.positiveConsequences}
          label={t("consequences.positive")}
          optional
          rows={3}
          max={longestText}
        />
        <TextArea
          field={fields.negativeConsequences}
          label={t("consequences.negative")}
          help={t("help.negative")}
          optional
          rows={3}
          max={longestText}
        />
      </Stack>
    </Section>
  );
}

/** A button that only asks for another row; the page comes back where the rows are. */
function intent(props: {
  readonly name: string;
  readonly value: string;
  readonly form?: string | undefined;
}) {
  return {
    type: "submit" as const,
    name: props.name,
    value: props.value,
    formNoValidate: true,
    formAction: `#${place}`,
  };
}
