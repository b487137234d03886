import { missingInPreparation, neededInPreparation } from "#app/domain/dialogue/preparation.ts";
import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ConflictView } from "#app/ui/controls/conflict-view.tsx";
import { DateField } from "#app/ui/controls/date-field.tsx";
import { DraftKeeper } from "#app/ui/controls/draft-keeper.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import type { FieldSource } from "#app/ui/controls/field-source.ts";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { Checklist } from "#app/ui/layout/checklist.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { PreparationView } from "./meeting-view.ts";
import { preparationSchema } from "./preparation.schema.ts";

const texts = ["status", "conditions", "challenges", "developmentNeeds"] as const;
const max = 5000;

/** A leader's preparation: the dialogue with staff and board, and what it showed (R4-20). */
export function PreparationForm(props: {
  readonly preparation: PreparationView | null;
  readonly answer: FormAnswer | undefined;
}) {
  const t = useTexts("dialogue");
  const { preparation, answer } = props;
  const { form, fields, problems, theirs, readVersion } = usePageForm({
    id: "preparation",
    concept: "dialogue",
    schema: preparationSchema,
    answer,
    ...(preparation ? { values: valuesOf(preparation) } : {}),
  });
  const isSubmitted = preparation?.state === "submitted";
  return (
    <Columns asideLabel={t("preparation.ready")} aside={<Ready preparation={preparation} />}>
      <FormFrame
        id={form.id}
        version={readVersion(preparation?.version ?? 0)}
        comfort="draft-keeper"
      >
        <DraftKeeper />
        {theirs ? <Conflict fields={fields} theirs={theirs} /> : <ErrorSummary errors={problems} />}
        <Section title={t("preparation.staff")}>
          <div className="stack">
            <DateField field={fields.staffDialogueOn} label={t("preparation.staffDialogueOn")} />
            <TextArea
              field={fields.staffDialogue}
              label={t("preparation.staffDialogue")}
              max={max}
            />
          </div>
        </Section>
        <Section title={t("preparation.board")} lead={t("preparation.board.lead")}>
          <div className="stack">
            <DateField
              field={fields.boardDialogueOn}
              label={t("preparation.boardDialogueOn")}
              optional
            />
            <TextArea
              field={fields.boardDialogue}
              label={t("preparation.boardDialogue")}
              max={max}
              optional
            />
          </div>
        </Section>
        <Section title={t("preparation.situation")}>
          <div className="stack">
            {texts.map((name) => (
              <TextArea
                key={name}
                field={fields[name]}
                label={t(`preparation.${name}`)}
                help={t(`preparation.help.${name}`)}
                max={max}
              />
            ))}
          </div>
        </Section>
        <ButtonRow>
          {isSubmitted ? (
            <Button name="intent" value="submit">
              {t("preparation.saveSubmitted")}
            </Button>
          ) : (
            <>
              <Button name="intent" value="submit">
                {t("preparation.submit")}
              </Button>
              <Button name="intent" value="save" variant="secondary">
                {t("preparation.save")}
              </Button>
            </>
          )}
        </ButtonRow>
      </FormFrame>
    </Columns>
  );
}

function Ready({ preparation }: { preparation: PreparationView | null }) {
  const t = useTexts("dialogue");
  const format = useFormat();
  const missing = preparation ? missingInPreparation(preparation) : neededInPreparation;
  const isSubmitted = preparation?.state === "submitted";
  return (
    <Section
      title={isSubmitted ? t("preparation.isSubmitted") : t("preparation.ready")}
      lead={
        preparation
          ? t("preparation.savedAt", { at: format.instant(preparation.updatedAt) })
          : t("preparation.ready.lead")
      }
    >
      <Checklist
        items={neededInPreparation.map((name) => ({
          label: t(`preparation.${name}`),
          done: !missing.includes(name),
          href: `#preparation-${name}`,
        }))}
      />
    </Section>
  );
}

const compared = [
  "staffDialogueOn",
  "staffDialogue",
  "boardDialogueOn",
  "boardDialogue",
  ...texts,
] as const;

function Conflict(props: {
  readonly fields: Readonly<Record<(typeof compared)[number], FieldSource>>;
  readonly theirs: Readonly<Record<string, string>>;
}) {
  const t = useTexts("dialogue");
  return (
    <ConflictView
      fields={compared
        .map((name) => ({
          label: t(`preparation.${name}`),
          mine: String(props.fields[name].initialValue ?? ""),
          theirs: props.theirs[name] ?? "",
        }))
        .filter(({ mine, theirs }) => mine !== theirs)}
    />
  );
}

function valuesOf(preparation: PreparationView) {
  const { staffDialogue, boardDialogue, status, conditions, challenges } = preparation;
  return {
    ...{ staffDialogue, boardDialogue, status, conditions, challenges },
    developmentNeeds: preparation.developmentNeeds,
    staffDialogueOn: preparation.staffDialogueOn ?? "",
    boardDialogueOn: preparation.boardDialogueOn ?? "",
  };
}
