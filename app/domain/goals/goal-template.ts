import type { GoalContents } from "./goal-text.ts";

/** A part of the template that must be there before the committee can be asked; `field` is one of the organisation's own. */
export type MissingPart =
  | { readonly code: (typeof mandatoryParts)[number] }
  | { readonly code: "field"; readonly fieldId: string };

/** The mandatory parts in the order of the form. An organisation may add fields to them and never remove one (R4-11). */
export const mandatoryParts = [
  "title",
  "statement",
  "background",
  "bearing",
  "expectedEffect",
  "followUpPlan",
  "evidence",
  "responsible",
] as const;

/** A bearing as it stands now. */
export type BearingStanding = {
  readonly id: string;
  readonly committeeId: string;
  readonly isAdopted: boolean;
};

export type OwnField = { readonly id: string; readonly isRequired: boolean };

/**
 * What a goal still lacks before it can be sent to the committee, in the order of the form; empty when it is
 * complete. A bearing counts only when the goal's own committee has adopted it (R4-09). Indicators and
 * evidence in words are equal, so no goal needs a number (R4-18); effect and follow-up are always needed (R4-12).
 */
export function missingInGoal(
  goal: GoalContents & { readonly committeeId: string },
  bearings: readonly BearingStanding[],
  ownFields: readonly OwnField[],
): readonly MissingPart[] {
  const isThere: Record<(typeof mandatoryParts)[number], boolean> = {
    title: isWritten(goal.title),
    statement: isWritten(goal.statement),
    background: isWritten(goal.background),
    bearing: bearings.some(
      (bearing) =>
        goal.bearingIds.includes(bearing.id) &&
        bearing.committeeId === goal.committeeId &&
        bearing.isAdopted,
    ),
    expectedEffect: isWritten(goal.expectedEffect),
    followUpPlan: isWritten(goal.followUpPlan),
    evidence: goal.indicatorIds.length > 0 || isWritten(goal.qualitativeEvidence),
    responsible: isWritten(goal.responsible),
  };
  const answered = new Set(
    goal.answers.filter((answer) => isWritten(answer.value)).map((answer) => answer.fieldId),
  );
  return [
    ...mandatoryParts.filter((code) => !isThere[code]).map((code) => ({ code })),
    ...ownFields
      .filter((field) => field.isRequired && !answered.has(field.id))
      .map((field) => ({ code: "field" as const, fieldId: field.id })),
  ];
}

function isWritten(text: string): boolean {
  return text.trim() !== "";
}
