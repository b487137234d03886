import type { FieldMetadata, FormMetadata } from "@conform-to/react";
import type { z } from "zod";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { FieldErrors } from "#app/ui/controls/field-frame.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import type { knowledgeItemSchema } from "./knowledge-item.schema.ts";

type Input = z.input<typeof knowledgeItemSchema>;
type Point = NonNullable<Input["points"]>[number];

type Props = {
  readonly form: FormMetadata<Input, string[]>;
  readonly fields: {
    readonly unit: FieldMetadata<Input["unit"], Input, string[]>;
    readonly points: FieldMetadata<Point[] | undefined, Input, string[]>;
    readonly pasted: FieldMetadata<Input["pasted"], Input, string[]>;
  };
};

/** The figures of a series: rows that can be added and taken away without scripts, and a list to paste. */
export function SeriesFields({ form, fields }: Props) {
  const t = useTexts("knowledge");
  const rows = fields.points.getFieldList();
  const helpId = `${fields.points.id}-description`;
  return (
    <>
      <TextField
        field={fields.unit}
        label={t("field.unit")}
        help={t("field.unit.help")}
        width="s"
        optional
      />
      <fieldset
        className="ds-fieldset"
        id={fields.points.id}
        aria-describedby={helpId}
        tabIndex={-1}
      >
        <legend className="ds-label">{t("field.points")}</legend>
        <p className="field-help" id={helpId}>
          {t("field.points.help")}
        </p>
        <FieldErrors field={fields.points} />
        <div className="point-rows">
          <div className="point-row point-head" aria-hidden="true">
            <span>{t("field.period.head")}</span>
            <span>{t("field.value.head")}</span>
          </div>
          {rows.map((row, index) => {
            const point = row.getFieldset();
            const number = index + 1;
            return (
              <div className="point-row" key={row.key}>
                <TextField
                  field={point.period}
                  label={t("field.period", { number })}
                  hideLabel
                  autoComplete="off"
                />
                <TextField
                  field={point.value}
                  label={t("field.value", { number })}
                  hideLabel
                  inputMode="decimal"
                  autoComplete="off"
                />
                <button
                  {...form.remove.getButtonProps({ name: fields.points.name, index })}
                  className="icon-button"
                >
                  <span aria-hidden="true">×</span>
                  <span className="only-read">{t("points.remove", { number })}</span>
                </button>
              </div>
            );
          })}
        </div>
        <Button
          variant="secondary"
          small
          {...form.insert.getButtonProps({ name: fields.points.name })}
        >
          {t("points.add")}
        </Button>
      </fieldset>
      <TextArea
        field={fields.pasted}
        label={t("field.pasted")}
        help={t("field.pasted.help")}
        optional
        rows={4}
      />
    </>
  );
}
