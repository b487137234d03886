import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FileField } from "#app/ui/controls/file-field.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { startImportSchema } from "./import-form.schema.ts";

/** Takes in a table, pasted or as a file. */
export function StartImportForm({ answer }: { readonly answer: FormAnswer | undefined }) {
  const t = useTexts("imports");
  const { fields, problems } = usePageForm({
    id: "import",
    concept: "imports",
    schema: startImportSchema,
    answer,
  });
  const { id, name, initialValue, errors, errorId, descriptionId } = fields.text;
  return (
    <FormFrame action={paths.imports()} multipart width="full">
      <ErrorSummary errors={problems} />
      <TextArea
        field={{ id, name, initialValue, errors, errorId, descriptionId }}
        label={t("start.text")}
        help={t("start.text.help")}
        rows={10}
      />
      <FileField
        field={fields.file}
        label={t("start.file")}
        help={t("start.file.help")}
        accept=".xlsx,.csv,.tsv,.txt,.json"
      />
      <ButtonRow>
        <Button type="submit">{t("start.submit")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
