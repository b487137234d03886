import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ConflictView } from "#app/ui/controls/conflict-view.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { themeSchema } from "./recording.schema.ts";

/** Adds a theme to the board. */
export function NewThemeForm({ answer }: { answer: FormAnswer | undefined }) {
  const t = useTexts("dialogue");
  const { fields, problems } = usePageForm({
    id: "theme",
    concept: "dialogue",
    schema: themeSchema,
    answer,
  });
  return (
    <FormFrame width="prose">
      <ErrorSummary errors={problems} />
      <div className="theme-new">
        <TextField field={fields.title} label={t("themes.new")} width="l" />
        <Button type="submit" variant="secondary">
          {t("themes.add")}
        </Button>
      </div>
    </FormFrame>
  );
}

type ThemeEditProps = {
  readonly meetingId: string;
  readonly theme: { readonly id: string; readonly title: string; readonly version: number };
  readonly mayRemove: boolean;
  readonly answer: FormAnswer | undefined;
};

/** Renames a theme, or removes it. */
export function ThemeEdit({ meetingId, theme, mayRemove, answer }: ThemeEditProps) {
  const t = useTexts("dialogue");
  const { fields, problems, theirs, readVersion } = usePageForm({
    id: "theme",
    concept: "dialogue",
    schema: themeSchema,
    answer,
    values: { title: theme.title },
  });
  const title = t("themes.title");
  return (
    <>
      <FormFrame version={readVersion(theme.version)}>
        {theirs ? (
          <ConflictView
            fields={[
              {
                label: title,
                mine: String(fields.title.initialValue ?? ""),
                theirs: theirs.title ?? "",
              },
            ]}
          />
        ) : (
          <ErrorSummary errors={problems} />
        )}
        <TextField field={fields.title} label={title} width="l" />
        <ButtonRow>
          <Button type="submit">{t("themes.rename")}</Button>
          <LinkButton variant="quiet" href={paths.dialogueThemes(meetingId)}>
            {t("themes.back")}
          </LinkButton>
        </ButtonRow>
      </FormFrame>
      {mayRemove ? (
        <Section title={t("themes.remove.title")} lead={t("themes.remove.lead")}>
          <FormFrame action={paths.removeDialogueTheme(meetingId, theme.id)}>
            <div>
              <Button variant="danger" name="remove" value="yes">
                {t("themes.remove", { title: theme.title })}
              </Button>
            </div>
          </FormFrame>
        </Section>
      ) : (
        <p className="became-none">{t("themes.remove.not")}</p>
      )}
    </>
  );
}
