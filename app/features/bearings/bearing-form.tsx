import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { CheckboxGroup } from "#app/ui/controls/checkbox-group.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { draftBearingSchema, editBearingSchema } from "./bearing.schema.ts";
import { TextConflict } from "./text-conflict.tsx";

type Theme = {
  readonly id: string;
  readonly title: string;
  readonly meetingTitle: string;
  readonly heldOn: string;
};

type NewBearingProps = {
  readonly themes: readonly Theme[];
  readonly lastRound: readonly { readonly id: string; readonly title: string }[];
  readonly values: {
    readonly title: string;
    readonly text: string;
    readonly themeIds: string[];
    readonly previousBearingId: string;
  };
  readonly answer: FormAnswer | undefined;
};

/** The form that drafts a bearing from themes, or carries one on from last round. */
export function NewBearingForm({ themes, lastRound, values, answer }: NewBearingProps) {
  const t = useTexts("bearings");
  const { fields, problems } = usePageForm({
    id: "bearing",
    concept: "bearings",
    schema: draftBearingSchema,
    answer,
    values,
  });
  return (
    <FormFrame>
      <ErrorSummary errors={problems} />
      <TextField field={fields.title} label={t("form.title")} help={t("form.title.help")} />
      <TextArea field={fields.text} label={t("form.text")} help={t("form.text.help")} rows={7} />
      <ThemeChoice field={fields.themeIds} themes={themes} />
      {lastRound.length > 0 && (
        <SelectField
          field={fields.previousBearingId}
          label={t("form.previous")}
          help={t("form.previous.help")}
          optional
          width="full"
          placeholder={t("form.previous.none")}
          options={lastRound.map((one) => ({ value: one.id, label: one.title }))}
        />
      )}
      <ButtonRow>
        <Button>{t("form.draft")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}

type EditBearingProps = {
  readonly isDraft: boolean;
  readonly themes: readonly Theme[];
  readonly version: number;
  readonly values: {
    readonly title: string;
    readonly text: string;
    readonly reason: string;
    readonly themeIds: string[];
  };
  readonly answer: FormAnswer | undefined;
};

/** The form that edits a draft with its themes, or the new version of an adopted bearing with its reason. */
export function EditBearingForm({ isDraft, themes, version, values, answer }: EditBearingProps) {
  const t = useTexts("bearings");
  const { fields, problems, theirs, readVersion } = usePageForm({
    id: "bearing",
    concept: "bearings",
    schema: editBearingSchema,
    answer,
    values,
  });
  return (
    <FormFrame version={readVersion(version)}>
      {theirs ? (
        <TextConflict fields={fields} theirs={theirs} />
      ) : (
        <ErrorSummary errors={problems} />
      )}
      <TextField field={fields.title} label={t("form.title")} help={t("form.title.help")} />
      <TextArea field={fields.text} label={t("form.text")} help={t("form.text.help")} rows={7} />
      {isDraft ? (
        <ThemeChoice field={fields.themeIds} themes={themes} />
      ) : (
        <TextArea
          field={fields.reason}
          label={t("form.reason")}
          help={t("form.reason.help")}
          rows={3}
        />
      )}
      <ButtonRow>
        <Button>{t("form.save")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}

function ThemeChoice({
  field,
  themes,
}: {
  readonly field: Parameters<typeof CheckboxGroup>[0]["field"];
  readonly themes: readonly Theme[];
}) {
  const t = useTexts("bearings");
  const format = useFormat();
  if (themes.length === 0) return null;
  return (
    <CheckboxGroup
      field={field}
      label={t("form.themes")}
      help={t("form.themes.help")}
      options={themes.map((theme) => ({
        value: theme.id,
        label: theme.title,
        description: t("form.themes.from", {
          meeting: theme.meetingTitle,
          date: format.date(theme.heldOn),
        }),
      }))}
    />
  );
}
