import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { DraftKeeper } from "#app/ui/controls/draft-keeper.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { editIndicatorSchema } from "./indicator.schema.ts";
import { IndicatorConflict } from "./indicator-conflict.tsx";
import { JudgedFields, PlaceFields, ShareFields, TimeFields } from "./indicator-folded-parts.tsx";
import { SourceFields, StatusFields, WhatFields } from "./indicator-form-parts.tsx";
import { formDefaults, formValuesOf, meaningInForm } from "./indicator-form-values.ts";
import { ChangeFields, RelationFields } from "./indicator-relation-fields.tsx";
import { knownWhileTyped } from "./known-of-status.ts";
import type { FormChoices } from "./load-form-choices.server.ts";
import { RemarksBeside } from "./quality/remarks-beside.tsx";
import { readResult } from "./read-result.ts";
import type { IndicatorModel } from "./view-indicator.server.ts";

type FormProps = {
  readonly indicator?: IndicatorModel;
  readonly choices: FormChoices;
  readonly answer: FormAnswer | undefined;
};

export type IndicatorFields = ReturnType<typeof useIndicatorForm>["fields"];

/** The form that defines an indicator, or edits the given one. */
export function IndicatorForm({ indicator, choices, answer }: FormProps) {
  const t = useTexts("indicators");
  const { fields, problems, theirs, readVersion } = useIndicatorForm(indicator, answer);
  const typed = (field: { value: unknown }) => String(field.value ?? "");
  const known = indicator && meaningInForm(indicator);
  return (
    <FormFrame version={readVersion(indicator?.version)} comfort="draft-keeper">
      <DraftKeeper />
      {theirs ? (
        <IndicatorConflict fields={fields} theirs={theirs} choices={choices} />
      ) : (
        <ErrorSummary errors={problems} />
      )}
      <Section title={t("group.what")} level={2}>
        <WhatFields fields={fields} known={known} />
      </Section>
      <Section title={t("group.status")} level={2}>
        <StatusFields
          fields={fields}
          read={readResult(typed(fields.baselineRaw), {
            unit: typed(fields.unit),
            known: knownWhileTyped(
              { name: typed(fields.name), measureKind: typed(fields.measureKind) },
              indicator?.measuring.knownOfStatus,
            ),
          })}
        />
      </Section>
      <Section title={t("group.source")} level={2}>
        <SourceFields fields={fields} choices={choices} known={known} />
      </Section>
      <Section title={t("group.more")} lead={t("group.more.help")} level={2}>
        <PlaceFields fields={fields} known={known} />
        <JudgedFields fields={fields} known={known} />
        <ShareFields fields={fields} known={known} />
        <TimeFields fields={fields} />
        <RelationFields fields={fields} choices={choices} />
        {known ? <ChangeFields fields={fields} known={known} /> : null}
      </Section>
      <RemarksBeside
        part="indicator"
        typedIn={(name) => typed(fields[name as keyof typeof fields] ?? { value: "" })}
      />
      <ButtonRow>
        <Button type="submit">{indicator ? t("edit.submit") : t("define.submit")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}

function useIndicatorForm(indicator: IndicatorModel | undefined, answer: FormAnswer | undefined) {
  return usePageForm({
    id: "indicator",
    concept: "indicators",
    schema: editIndicatorSchema.omit({ version: true }),
    answer,
    values: indicator ? formValuesOf(indicator) : formDefaults,
  });
}
