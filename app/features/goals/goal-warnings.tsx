import type { GoalWarning } from "#app/domain/goals/goal-warnings.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";

/** What deserves a second thought before the goal is sent; it stops nobody. */
export function GoalWarnings({ warnings }: { readonly warnings: readonly GoalWarning[] }) {
  const t = useTexts("goals");
  return (
    <>
      {warnings.map((warning) => (
        <Notice key={warning.code} tone="warning" title={t(`warning.${warning.code}`)}>
          <p>
            {warning.code === "over-soft-limit"
              ? t("warning.over-soft-limit.text", { count: warning.count, limit: warning.limit })
              : t("warning.productivity-goal.text")}
          </p>
        </Notice>
      ))}
    </>
  );
}
