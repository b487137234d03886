import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { FieldsetFrame } from "#app/ui/controls/field-frame.tsx";
import type { FieldSource } from "#app/ui/controls/field-source.ts";
import { NumberField } from "#app/ui/controls/number-field.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";

type Row = { readonly id: FieldSource; readonly title: FieldSource; readonly minutes: FieldSource };

type AgendaFieldsProps = {
  readonly form: {
    readonly insert: { getButtonProps(given: { name: string }): object };
    readonly remove: { getButtonProps(given: { name: string; index: number }): object };
  };
  readonly agenda: FieldSource & {
    getFieldList(): readonly { readonly key: string | undefined; getFieldset(): Row }[];
  };
  readonly followUpMinutes: FieldSource;
};

/** The agenda while it is planned: the opening stands first and stays, the rest one adds and takes off. */
export function AgendaFields({ form, agenda, followUpMinutes }: AgendaFieldsProps) {
  const t = useTexts("dialogue");
  return (
    <FieldsetFrame field={agenda} label={t("plan.agenda")} help={t("plan.agenda.help")}>
      <div className="agenda-fields">
        <div className="agenda-fields-row">
          <p className="agenda-fields-opening">{t("agenda.followUp")}</p>
          <NumberField
            field={followUpMinutes}
            label={t("plan.minutes")}
            suffix={t("plan.minutes.unit")}
            width="s"
          />
        </div>
        {agenda.getFieldList().map((item, index) => {
          const row = item.getFieldset();
          return (
            <div className="agenda-fields-row" key={item.key}>
              <input type="hidden" name={row.id.name} value={String(row.id.initialValue ?? "")} />
              <TextField field={row.title} label={t("plan.item", { number: index + 1 })} />
              <NumberField
                field={row.minutes}
                label={t("plan.minutes")}
                suffix={t("plan.minutes.unit")}
                width="s"
              />
              <Button variant="quiet" {...form.remove.getButtonProps({ name: agenda.name, index })}>
                {t("plan.item.remove", { number: index + 1 })}
              </Button>
            </div>
          );
        })}
      </div>
      <Button variant="secondary" {...form.insert.getButtonProps({ name: agenda.name })}>
        {t("plan.item.add")}
      </Button>
    </FieldsetFrame>
  );
}
