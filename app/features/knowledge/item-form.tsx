import type { ItemKind } from "#app/domain/knowledge/item.ts";
import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { DateField } from "#app/ui/controls/date-field.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { requiredField } from "#app/ui/controls/field-source.ts";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { HiddenField } from "#app/ui/controls/hidden-field.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { UploadField } from "../documents/upload-field.tsx";
import { ItemConflict } from "./item-conflict.tsx";
import type { ItemModel } from "./item-model.ts";
import { itemValues } from "./item-values.ts";
import { knowledgeItemSchema } from "./knowledge-item.schema.ts";
import { SeriesFields } from "./series-fields.tsx";

type Props = {
  readonly kind: ItemKind;
  readonly item?: ItemModel;
  readonly answer: FormAnswer | undefined;
};

/** The form of an item of one kind: new, or the given one. */
export function ItemForm({ kind, item, answer }: Props) {
  const t = useTexts("knowledge");
  const { form, fields, problems, theirs, readVersion } = usePageForm({
    id: "item",
    concept: "knowledge",
    schema: knowledgeItemSchema,
    answer,
    values: itemValues(item),
  });
  return (
    <FormFrame id={form.id} version={readVersion(item?.version)} multipart={kind === "file"}>
      {theirs ? (
        <ItemConflict kind={kind} fields={fields} theirs={theirs} />
      ) : (
        <ErrorSummary errors={problems} />
      )}
      <HiddenField name="kind" value={kind} />
      <TextField field={fields.title} label={t("field.title")} />
      {kind === "link" ? (
        <TextField
          field={requiredField(fields.url)}
          type="url"
          label={t("field.url")}
          help={t("field.url.help")}
        />
      ) : null}
      {kind === "file" ? (
        <UploadField
          field={item ? fields.file : requiredField(fields.file)}
          {...(item?.file
            ? { current: t("field.file.current", { name: item.file.name }), optional: true }
            : {})}
          isAgain={answer !== undefined}
        />
      ) : null}
      {kind === "series" ? <SeriesFields form={form} fields={fields} /> : null}
      {kind === "text" ? (
        <TextArea
          field={requiredField(fields.body)}
          label={t("field.body")}
          help={t("field.body.help")}
          rows={14}
        />
      ) : (
        <TextArea field={fields.body} label={t("field.about")} optional rows={4} />
      )}
      <TextField field={fields.source} label={t("field.source")} help={t("field.source.help")} />
      <DateField field={fields.sourceOn} label={t("field.sourceOn")} />
      <ButtonRow>
        <Button type="submit">{item ? t("save") : t("save.new")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
