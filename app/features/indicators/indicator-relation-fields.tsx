import { MEANING_CHANGES, MEANING_FIELDS } from "#app/domain/indicators/definition-version.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { CheckboxField } from "#app/ui/controls/checkbox-field.tsx";
import type { FieldProps } from "#app/ui/controls/field-source.ts";
import { RadioGroup } from "#app/ui/controls/radio-group.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { FoldedPart } from "./folded-part.tsx";
import type { IndicatorFields } from "./indicator-form.tsx";
import type { KnownMeaning } from "./indicator-form-values.ts";
import type { FormChoices } from "./load-form-choices.server.ts";

type Part = { readonly fields: IndicatorFields };

/** What it adds to, whose it is, and who may carry it. */
export function RelationFields({ fields, choices }: Part & { readonly choices: FormChoices }) {
  const t = useTexts("indicators");
  const { areaId, isShared, parentId, consistencyGroup } = fields;
  return (
    <FoldedPart
      title={t("group.relations")}
      fields={[areaId, isShared, parentId, consistencyGroup]}
    >
      {choices.isOverall ? (
        <>
          <SelectField
            field={fields.areaId}
            label={t("field.areaId")}
            help={t("field.areaId.help")}
            placeholder={t("view.organisation")}
            options={choices.areas.map(({ id, name }) => ({ value: id, label: name }))}
            optional
          />
          <CheckboxField
            field={fields.isShared}
            label={t("field.isShared")}
            help={t("field.isShared.help")}
          />
        </>
      ) : null}
      <ParentField field={fields.parentId} choices={choices} />
      <TextField
        field={fields.consistencyGroup}
        label={t("field.consistencyGroup")}
        help={t("field.consistencyGroup.help")}
        optional
      />
    </FoldedPart>
  );
}

export function ParentField({
  field,
  choices,
}: {
  readonly field: FieldProps["field"];
  readonly choices: FormChoices;
}) {
  const t = useTexts("indicators");
  return (
    <SelectField
      field={field}
      label={t("field.parentId")}
      help={t("field.parentId.help")}
      placeholder={t("field.none")}
      options={choices.parents.map(({ id, name, place }) => ({
        value: id,
        label: place ? `${name} (${place})` : name,
      }))}
      optional
    />
  );
}

/** What a person says of a change of meaning; asked for again where it was needed and left out. */
export function ChangeFields({ fields, known }: Part & { readonly known: KnownMeaning }) {
  const t = useTexts("indicators");
  const { meaningChange, fromYear, definitionReason } = fields;
  const changed = MEANING_FIELDS.filter(
    (field) => known[field] !== undefined && known[field] !== String(fields[field].value ?? ""),
  );
  return (
    <FoldedPart title={t("group.change")} fields={[meaningChange, fromYear, definitionReason]}>
      <p>{t("group.change.help")}</p>
      {changed.length > 0 ? (
        <p>
          {t("group.change.parts", {
            fields: changed.map((field) => t(`field.${field}`)).join(", "),
          })}
        </p>
      ) : null}
      <RadioGroup
        field={meaningChange}
        label={t("field.meaningChange")}
        options={MEANING_CHANGES.map((value) => ({ value, label: t(`meaningChange.${value}`) }))}
        optional
      />
      <TextField
        field={fromYear}
        label={t("field.fromYear")}
        width="s"
        inputMode="numeric"
        optional
      />
      <TextField field={definitionReason} label={t("field.definitionReason")} optional />
    </FoldedPart>
  );
}
