import type { GoalKind } from "./goal-text.ts";

export type GoalWarning =
  | { readonly code: "productivity-goal" }
  | { readonly code: "over-soft-limit"; readonly count: number; readonly limit: number };

/**
 * What deserves a second thought and never stops anybody: a productivity goal (R4-15), and more goals in
 * one institution than the organisation's soft limit (R4-16). `goalCount` counts the institution's goals of
 * the term that have not been given up, this one included.
 */
export function goalWarnings(goal: {
  readonly kind: GoalKind;
  readonly goalCount: number;
  readonly softLimit: number;
}): readonly GoalWarning[] {
  const warnings: GoalWarning[] = [];
  if (goal.kind === "productivity") warnings.push({ code: "productivity-goal" });
  if (goal.goalCount > goal.softLimit) {
    warnings.push({ code: "over-soft-limit", count: goal.goalCount, limit: goal.softLimit });
  }
  return warnings;
}
