import { FREQUENCIES } from "#app/domain/indicators/definition.ts";
import { DIRECTIONS } from "#app/domain/indicators/direction.ts";
import type { ReadValue } from "#app/domain/indicators/value.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import type { FieldProps } from "#app/ui/controls/field-source.ts";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import type { IndicatorFields } from "./indicator-form.tsx";
import type { KnownMeaning } from "./indicator-form-values.ts";
import type { FormChoices } from "./load-form-choices.server.ts";
import { ValueReadingChoice } from "./reading-choice.tsx";
import { useAsksChange } from "./use-asks-change.ts";

type Part = {
  readonly fields: IndicatorFields;
  /** What the indicator means as it stands; none while it is new. */
  readonly known: KnownMeaning | undefined;
};

/** What is measured and why, in what, and which end is better. */
export function WhatFields({ fields, known }: Part) {
  const t = useTexts("indicators");
  const asks = useAsksChange(known);
  return (
    <Stack>
      <TextField field={fields.name} label={t("field.name")} help={t("field.name.help")} />
      <TextArea
        field={fields.description}
        label={t("field.description")}
        help={asks("description")}
        rows={3}
        optional
      />
      <TextField
        field={fields.unit}
        label={t("field.unit")}
        help={asks("unit", t("field.unit.help"))}
        width="m"
        optional
      />
      <SelectField
        field={fields.direction}
        label={t("field.direction")}
        help={t("field.direction.help")}
        placeholder={t("field.direction.none")}
        options={DIRECTIONS.map((value) => ({ value, label: t(`direction.${value}`) }))}
        optional
      />
    </Stack>
  );
}

/** The status in its own words, with its own year. */
export function StatusFields({
  fields,
  read,
}: {
  readonly fields: Readonly<
    Record<"baselineRaw" | "baselineReading" | "baselineYear", FieldProps["field"]>
  >;
  readonly read: ReadValue;
}) {
  const t = useTexts("indicators");
  return (
    <Stack>
      <TextField
        field={fields.baselineRaw}
        label={t("field.baseline")}
        help={t("field.baseline.help")}
        optional
      />
      <ValueReadingChoice field={fields.baselineReading} read={read} mayKeepWords />
      <TextField
        field={fields.baselineYear}
        label={t("field.baselineYear")}
        width="s"
        inputMode="numeric"
        optional
      />
    </Stack>
  );
}

/** Where the figure comes from, who sees to it, and how often it is measured. */
export function SourceFields({ fields, choices, known }: Part & { readonly choices: FormChoices }) {
  const t = useTexts("indicators");
  const ofSource = [
    t("field.dataSource.help"),
    known?.dataSource !== undefined && t("field.dataSource.change"),
  ];
  return (
    <Stack>
      <TextField
        field={fields.dataSource}
        label={t("field.dataSource")}
        help={ofSource.filter(Boolean).join(" ")}
        optional
      />
      <OwnerField field={fields.ownerId} choices={choices} />
      <SelectField
        field={fields.frequency}
        label={t("field.frequency")}
        placeholder={false}
        options={FREQUENCIES.map((value) => ({ value, label: t(`frequency.${value}`) }))}
      />
    </Stack>
  );
}

/** Those nearest to the figure first. */
const ownerGroups = ["own", "everywhere", "others"] as const;

export function OwnerField({
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
      label={t("field.ownerId")}
      help={t("field.ownerId.help")}
      placeholder={t("field.none")}
      groups={ownerGroups.flatMap((group) => {
        const options = choices.owners
          .filter((owner) => owner.group === group)
          .map(({ id, name, places }) => ({ value: id, label: [name, ...places].join(", ") }));
        return options.length > 0 ? [{ label: t(`owners.${group}`), options }] : [];
      })}
      optional
    />
  );
}
