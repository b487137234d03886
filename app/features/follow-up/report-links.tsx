import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { FieldGroup } from "#app/ui/controls/field-group.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import type { ReportFields, ReportFormMeta } from "./report-form.tsx";

/** Links as rows; rows are added and taken away without scripts, and an empty row counts as none. */
export function ReportLinks(props: {
  readonly form: ReportFormMeta;
  readonly fields: ReportFields;
}) {
  const { form, fields } = props;
  const t = useTexts("followUp");
  return (
    <FieldGroup legend={t("links.legend")} help={t("links.help")}>
      <div className="link-rows">
        {fields.links.getFieldList().map((row, index) => {
          const link = row.getFieldset();
          const number = index + 1;
          return (
            <div className="link-row" key={row.id}>
              <TextField field={link.title} label={t("links.title", { number })} optional />
              <TextField field={link.url} label={t("links.url", { number })} type="url" optional />
              <Button
                {...intent(form.remove.getButtonProps({ name: fields.links.name, index }))}
                variant="quiet"
                small
              >
                {t("links.remove", { number })}
              </Button>
            </div>
          );
        })}
        <ButtonRow>
          <Button
            {...intent(form.insert.getButtonProps({ name: fields.links.name }))}
            variant="secondary"
            small
          >
            {t("links.add")}
          </Button>
        </ButtonRow>
      </div>
    </FieldGroup>
  );
}

/** A button that only asks for another row; everything typed comes back. */
function intent({ name, value }: { readonly name: string; readonly value: string }) {
  return { type: "submit" as const, name, value, formNoValidate: true };
}
