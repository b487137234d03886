import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { RadioGroup } from "#app/ui/controls/radio-group.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { selectionSchema } from "./import-form.schema.ts";
import type { StatisticsPage } from "./view-statistics.server.ts";

const kinds = ["measurement", "national", "group", "other"] as const;

/** Ties one series of a statistical file to an indicator. */
export function StatisticsForm(props: {
  readonly page: StatisticsPage;
  readonly answer: FormAnswer | undefined;
}) {
  const t = useTexts("imports");
  const { page, answer } = props;
  const { fields, problems } = usePageForm({
    id: "statistics",
    concept: "imports",
    schema: selectionSchema,
    answer,
    values: {
      indicator: "",
      kind: "measurement",
      name: "",
      categories: page.head.dimensions.map(() => "0"),
    },
  });
  const { periods } = page.head;
  return (
    <FormFrame action={paths.importStatistics(page.id)}>
      <ErrorSummary errors={problems} />
      <p>{t("statistics.periods", { from: periods[0] ?? "", to: periods.at(-1) ?? "" })}</p>
      <SelectField
        field={fields.indicator}
        label={t("statistics.indicator")}
        options={page.indicators.map(({ id, number, name, institutionName }) => ({
          value: id,
          label: [number, name, institutionName ? `(${institutionName})` : ""].join(" ").trim(),
        }))}
      />
      {fields.categories.getFieldList().map((field, index) => (
        <SelectField
          key={field.key}
          field={field}
          label={page.head.dimensions[index]?.label ?? ""}
          placeholder={false}
          options={(page.head.dimensions[index]?.categories ?? []).map((label, category) => ({
            value: String(category),
            label,
          }))}
        />
      ))}
      <RadioGroup
        field={fields.kind}
        label={t("statistics.kind")}
        options={kinds.map((value) => ({ value, label: t(`statistics.kind.${value}`) }))}
      />
      <TextField
        field={fields.name}
        label={t("statistics.name")}
        help={t("statistics.name.help")}
        optional
      />
      <ButtonRow>
        <Button type="submit">{t("statistics.add")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
