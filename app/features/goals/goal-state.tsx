import type { VersionState } from "#app/domain/goals/goal-text.ts";
import { useTexts } from "#app/i18n/texts.tsx";

/** Where a text stands on its way to the committee's approval, in words; the lights are kept for results. */
export function GoalState({ state }: { readonly state: VersionState }) {
  const t = useTexts("goals");
  return <span className={`goal-state goal-state-${state}`}>{t(`state.${state}`)}</span>;
}
