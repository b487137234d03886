import { WARNING_COMPARATORS, WARNING_FREQUENCIES } from "#app/domain/indicators/early-warning.ts";
import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { FormProblems } from "#app/features/form/form-problems.tsx";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { earlyWarningSchema } from "./early-warning.schema.ts";

type FormProps = {
  readonly warning?: {
    readonly signal: string;
    readonly unit: string;
    readonly comparator: (typeof WARNING_COMPARATORS)[number];
    readonly threshold: string;
    readonly frequency: (typeof WARNING_FREQUENCIES)[number];
    readonly ownerId: string | null;
    readonly version: number;
  };
  readonly owners: readonly { readonly id: string; readonly name: string }[];
  readonly answer: FormAnswer | undefined;
};

const wordOf = { "<": "below", "<=": "atMost", ">": "above", ">=": "atLeast" } as const;

/** What is looked at, when it warns, how often and by whom. */
export function EarlyWarningForm({ warning, owners, answer }: FormProps) {
  const t = useTexts("earlyWarnings");
  const { fields, problems, theirs, readVersion } = usePageForm({
    id: "early-warning",
    concept: "earlyWarnings",
    schema: earlyWarningSchema,
    answer,
    values: warning
      ? { ...warning, ownerId: warning.ownerId ?? undefined }
      : { comparator: "<", frequency: "month" },
  });
  const ownerName = (id: string) => owners.find((owner) => owner.id === id)?.name ?? "";
  return (
    <FormFrame version={readVersion(warning?.version)}>
      <FormProblems
        problems={problems}
        theirs={theirs}
        fields={[
          { label: t("field.signal"), field: fields.signal },
          { label: t("field.threshold"), field: fields.threshold },
          { label: t("field.unit"), field: fields.unit },
          { label: t("field.owner"), field: fields.ownerId, words: ownerName },
        ]}
      />
      <TextField field={fields.signal} label={t("field.signal")} help={t("field.signal.help")} />
      <SelectField
        field={fields.comparator}
        label={t("field.comparator")}
        placeholder={false}
        options={WARNING_COMPARATORS.map((comparator) => ({
          value: comparator,
          label: t(`comparator.${wordOf[comparator]}`),
        }))}
      />
      <TextField field={fields.threshold} label={t("field.threshold")} width="s" />
      <TextField field={fields.unit} label={t("field.unit")} width="m" optional />
      <SelectField
        field={fields.frequency}
        label={t("field.frequency")}
        placeholder={false}
        options={WARNING_FREQUENCIES.map((frequency) => ({
          value: frequency,
          label: t(`frequency.${frequency}`),
        }))}
      />
      <SelectField
        field={fields.ownerId}
        label={t("field.owner")}
        placeholder={t("field.owner.none")}
        optional
        options={owners.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <ButtonRow>
        <Button type="submit">{warning ? t("save") : t("define")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
