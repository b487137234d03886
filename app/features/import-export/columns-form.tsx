import { USE_GROUPS } from "#app/domain/import-export/column-use.ts";
import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FieldGroup } from "#app/ui/controls/field-group.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { RadioGroup } from "#app/ui/controls/radio-group.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { columnsSchema } from "./import-form.schema.ts";
import type { ColumnsPage } from "./view-import.server.ts";

type Page = ColumnsPage;

const useGroups = ["definition", "levels", "results", "again"] as const;

/** Says what each column holds; the guess stands there to be corrected. */
export function ColumnsForm(props: {
  readonly page: Page;
  readonly answer: FormAnswer | undefined;
}) {
  const t = useTexts("imports");
  const { page, answer } = props;
  const { fields, problems } = usePageForm({
    id: "columns",
    concept: "imports",
    schema: columnsSchema,
    answer,
    values: {
      table: String(page.table),
      headingRow: String(page.headingRow),
      contains: page.contains,
      institution: page.institution,
      columns: page.columns.map(({ use, years }) => ({ use, years: years.join(" ") })),
    },
  });
  const tableName = (name: string, index: number) =>
    name || t("columns.table.unnamed", { number: index + 1 });
  return (
    <FormFrame action={paths.importColumns(page.id)} width="full">
      <ErrorSummary errors={problems} />
      <SelectField
        field={fields.table}
        label={t("columns.table")}
        placeholder={false}
        options={page.tables.map(({ name, rowCount }, index) => ({
          value: String(index),
          label: t("columns.table.option", { name: tableName(name, index), count: rowCount }),
        }))}
      />
      <SelectField
        field={fields.headingRow}
        label={t("columns.headingRow")}
        placeholder={false}
        options={[
          ...page.firstRows.map(({ index, cells }) => ({
            value: String(index),
            label: t("columns.headingRow.row", { number: index + 1, cells }),
          })),
          { value: "-1", label: t("columns.headingRow.none") },
        ]}
      />
      <RadioGroup
        field={fields.contains}
        label={t("columns.contains")}
        options={(["indicators", "measurements"] as const).map((value) => ({
          value,
          label: t(`columns.contains.${value}`),
        }))}
      />
      <SelectField
        field={fields.institution}
        label={t("columns.institution")}
        placeholder={t("columns.institution.all")}
        options={page.institutions.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      {fields.columns.getFieldList().map((column, index) => (
        <ColumnFields
          key={column.key}
          column={page.columns[index]}
          number={index + 1}
          fields={column.getFieldset()}
        />
      ))}
      <ButtonRow>
        <Button type="submit">{t("columns.submit")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}

type Fields = {
  readonly use: Parameters<typeof SelectField>[0]["field"];
  readonly years: Parameters<typeof TextField>[0]["field"];
};

function ColumnFields(props: {
  readonly column: Page["columns"][number] | undefined;
  readonly number: number;
  readonly fields: Fields;
}) {
  const t = useTexts("imports");
  const { column, number, fields } = props;
  const examples = (column?.examples ?? []).filter((text) => text !== "");
  return (
    <FieldGroup
      legend={column?.heading || t("columns.unnamed", { number })}
      help={examples.length > 0 ? t("columns.example", { text: examples.join(" · ") }) : ""}
    >
      <SelectField
        field={fields.use}
        label={t("columns.use")}
        placeholder={false}
        width="m"
        options={[{ value: "ignore", label: t("use.ignore") }]}
        groups={useGroups.map((group) => ({
          label: t(`uses.${group}`),
          options: USE_GROUPS[group].map((use) => ({ value: use, label: t(`use.${use}`) })),
        }))}
      />
      <TextField
        field={fields.years}
        label={t("columns.years")}
        help={t("columns.years.help")}
        width="s"
        optional
      />
    </FieldGroup>
  );
}
