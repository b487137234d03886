import { goalKinds } from "#app/domain/goals/goal-text.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { CheckboxGroup } from "#app/ui/controls/checkbox-group.tsx";
import { RadioGroup } from "#app/ui/controls/radio-group.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { longestText } from "./goal.schema.ts";
import type { GoalFields } from "./goal-form.tsx";
import type { GoalFormChoices } from "./goal-form-model.ts";

type SectionProps = { readonly fields: GoalFields };
type ChoiceProps = SectionProps & { readonly choices: GoalFormChoices };

/** What the goal is, why, and which bearings it serves. */
export function TextSection({ fields, choices }: ChoiceProps) {
  const t = useTexts("goals");
  return (
    <Section title={t("section.goal")} lead={t("section.goal.lead")}>
      <Stack>
        <TextField field={fields.title} label={t("part.title")} help={t("help.title")} />
        <TextArea
          field={fields.statement}
          label={t("part.statement")}
          help={t("help.statement")}
          rows={4}
          max={longestText}
        />
        <TextArea
          field={fields.background}
          label={t("part.background")}
          help={t("help.background")}
          rows={5}
          max={longestText}
        />
        {choices.bearings.length > 0 ? (
          <CheckboxGroup
            field={fields.bearingIds}
            label={t("part.bearing")}
            help={t("help.bearing")}
            options={choices.bearings.map((bearing) => ({
              value: bearing.id,
              label: bearing.title,
              description: bearing.isInForce
                ? t("bearing.round", { year: String(bearing.year) })
                : t("bearing.leftBehind", { year: String(bearing.year) }),
            }))}
          />
        ) : (
          <Notice tone="info" title={t("bearing.none")}>
            <p>{t("bearing.none.text")}</p>
          </Notice>
        )}
        {choices.overallGoals.length > 0 ? (
          <OverallGoals fields={fields} choices={choices} />
        ) : null}
        <RadioGroup
          field={fields.kind}
          label={t("kind.label")}
          options={goalKinds.map((kind) => ({
            value: kind,
            label: t(`kind.${kind}`),
            description: t(`kind.${kind}.help`),
          }))}
        />
      </Stack>
    </Section>
  );
}

/** What of the organisation's and its service's own goals this one serves; it need not serve any. */
function OverallGoals({ fields, choices }: ChoiceProps) {
  const t = useTexts("goals");
  return (
    <CheckboxGroup
      field={fields.overallGoalIds}
      label={t("part.overallGoal")}
      help={t("help.overallGoal")}
      optional
      options={choices.overallGoals.map(({ id, title, areaName, parentTitle, isInUse }) => ({
        value: id,
        label: title,
        description: [
          isInUse ? null : t("overallGoal.retired"),
          areaName ?? t("overallGoal.organisation"),
          parentTitle ? t("overallGoal.under", { title: parentTitle }) : null,
        ]
          .filter(Boolean)
          .join(" · "),
      }))}
    />
  );
}

/** What is to come of it, and how the institution will keep an eye on that. */
export function EffectSection({ fields }: SectionProps) {
  const t = useTexts("goals");
  return (
    <Section title={t("section.effect")} lead={t("section.effect.lead")}>
      <Stack>
        <TextArea
          field={fields.expectedEffect}
          label={t("part.expectedEffect")}
          help={t("help.expectedEffect")}
          rows={4}
          max={longestText}
        />
        <TextArea
          field={fields.followUpPlan}
          label={t("part.followUpPlan")}
          help={t("help.followUpPlan")}
          rows={4}
          max={longestText}
        />
      </Stack>
    </Section>
  );
}

/** What will show it: indicators, evidence in words and documentation that exists already, all equal (R4-17, R4-18). */
export function EvidenceSection({ fields, choices }: ChoiceProps) {
  const t = useTexts("goals");
  const format = useFormat();
  return (
    <Section title={t("section.evidence")} lead={t("section.evidence.lead")}>
      <Stack>
        <TextArea
          field={fields.qualitativeEvidence}
          label={t("evidence.qualitative")}
          help={t("help.qualitative")}
          rows={3}
          max={longestText}
        />
        {choices.indicators.length > 0 ? (
          <CheckboxGroup
            field={fields.indicatorIds}
            label={t("evidence.indicators")}
            help={t("help.indicators")}
            options={choices.indicators.map((indicator) => ({
              value: indicator.id,
              label: indicator.name,
              description: [
                indicator.isShared ? t("indicator.shared") : t("indicator.own"),
                indicator.baselineRaw &&
                  (indicator.baselineYear === null
                    ? t("indicator.status", { value: indicator.baselineRaw })
                    : t("indicator.statusYear", {
                        value: indicator.baselineRaw,
                        year: String(indicator.baselineYear),
                      })),
              ]
                .filter(Boolean)
                .join(" · "),
            }))}
          />
        ) : null}
        {choices.sources.length > 0 ? (
          <CheckboxGroup
            field={fields.sourceIds}
            label={t("evidence.sources")}
            help={t("help.sources")}
            options={choices.sources.map((source) => ({
              value: source.id,
              label: source.title,
              description: t("source.from", {
                source: source.source,
                date: format.date(source.sourceOn),
              }),
            }))}
          />
        ) : null}
      </Stack>
    </Section>
  );
}

export function ResponsibleSection({ fields }: SectionProps) {
  const t = useTexts("goals");
  return (
    <Section title={t("section.responsible")}>
      <Stack>
        <TextField
          field={fields.responsible}
          label={t("part.responsible")}
          help={t("help.responsible")}
          width="l"
        />
      </Stack>
    </Section>
  );
}
