import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { cellCommentSchema } from "./quality.schema.ts";
import { useQualityWords } from "./use-quality-words.ts";
import type { QualityModel } from "./view-quality.server.ts";

/** A comment on one cell; it posts to its own page, which shows it again where something is missing. */
export function CellCommentForm({
  indicator,
  answer,
}: {
  readonly indicator: QualityModel;
  readonly answer?: FormAnswer | undefined;
}) {
  const t = useTexts("quality");
  const { cell: nameOf, standing } = useQualityWords();
  const { fields, problems } = usePageForm({
    id: "comment",
    concept: "quality",
    schema: cellCommentSchema,
    answer,
  });
  return (
    <FormFrame action={paths.commentOnCell(indicator.id)}>
      <ErrorSummary errors={problems} />
      <SelectField
        field={fields.cell}
        label={t("comment.cell")}
        placeholder={t("comment.cell.choose")}
        options={indicator.cells.map(({ cell, text }) => ({
          value: cell,
          label: t("remarks.on", { cell: nameOf(cell), text: shortened(standing(cell, text)) }),
        }))}
      />
      <TextArea field={fields.text} label={t("comment.text")} rows={3} max={2000} />
      <ButtonRow>
        <Button variant="secondary">{t("comment.submit")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
