import { type MissingPart, mandatoryParts } from "#app/domain/goals/goal-template.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Checklist } from "#app/ui/layout/checklist.tsx";
import type { FormAnswer } from "../form/form-answer.ts";
import type { GoalFormChoices, OwnFieldModel } from "./goal-form-model.ts";

/** Where on the form each mandatory part is written. */
const fieldOfPart: Record<(typeof mandatoryParts)[number], string> = {
  title: "title",
  statement: "statement",
  background: "background",
  bearing: "bearingIds",
  expectedEffect: "expectedEffect",
  followUpPlan: "followUpPlan",
  evidence: "qualitativeEvidence",
  responsible: "responsible",
};

/**
 * What a goal that was sent too early lacks, as an error at each of its fields. The bearing stands above the form where
 * there is none to choose.
 */
export function answerOfMissing(
  missing: readonly MissingPart[],
  { fields, bearings }: GoalFormChoices,
): FormAnswer | undefined {
  if (missing.length === 0) return undefined;
  const errors = missing.map((part): [string, string[]] => {
    if (part.code === "field") {
      const index = fields.findIndex((field) => field.id === part.fieldId);
      return [`answers[${index}].value`, ["missing-field"]];
    }
    const isNowhere = part.code === "bearing" && bearings.length === 0;
    return [isNowhere ? "" : fieldOfPart[part.code], [`missing-${part.code}`]];
  });
  return { submission: { status: "error", error: Object.fromEntries(errors) } };
}

/** What is in place and what is missing before a goal can be sent to the committee. */
export function GoalChecklist({
  missing,
  fields,
  formId,
}: {
  readonly missing: readonly MissingPart[];
  readonly fields: readonly OwnFieldModel[];
  readonly formId: string;
}) {
  const t = useTexts("goals");
  const lacks = (code: string) => missing.some((part) => part.code === code);
  const own = fields.flatMap((field, index) =>
    field.isRequired
      ? [
          {
            label: field.label,
            done: !missing.some((part) => part.code === "field" && part.fieldId === field.id),
            href: `#${formId}-answers[${index}].value`,
          },
        ]
      : [],
  );
  return (
    <Checklist
      items={[
        ...mandatoryParts.map((code) => ({
          label: t(`part.${code}`),
          done: !lacks(code),
          href: `#${formId}-${fieldOfPart[code]}`,
        })),
        ...own,
      ]}
    />
  );
}

/** The names of what is missing, for a sentence. */
export function useMissingNames() {
  const t = useTexts("goals");
  return (missing: readonly MissingPart[]) =>
    missing
      .map((part) => (part.code === "field" ? t("part.field") : t(`part.${part.code}`)))
      .join(", ");
}
