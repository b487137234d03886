import type { GoalStatus } from "#app/domain/follow-up/goal-status.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { useGoalLight, useStatusMeaning } from "./goal-light.tsx";
import { ReportSuggestion } from "./report-suggestion.tsx";
import type { Suggestion } from "./suggestion.ts";

/** Why a goal has the colour of a report: who set it and when, what it says, and what its indicators pointed at. */
export function GoalColourReasons(props: {
  readonly status: GoalStatus;
  readonly submittedAt: string | null;
  readonly submittedByName: string | null;
  readonly suggestion: Suggestion | null;
}) {
  const t = useTexts("followUp");
  const format = useFormat();
  const light = useGoalLight();
  const meaning = useStatusMeaning();
  const { status, submittedAt, submittedByName: name, suggestion } = props;
  const colour = light(status).label;
  const date = submittedAt === null ? "" : format.date(submittedAt.slice(0, 10));
  return (
    <div className="colour-reasons">
      <p>
        {name && date ? `${t("colour.setBy", { name, date, colour })} ` : null}
        {meaning(status)}
      </p>
      <p className="remark">{t("colour.how")}</p>
      {suggestion && suggestion.indicators.length > 0 ? (
        <>
          <p>
            <strong>{t("colour.suggested")}</strong>
          </p>
          <ReportSuggestion suggestion={suggestion} />
        </>
      ) : (
        <p>{t("colour.noIndicators")}</p>
      )}
    </div>
  );
}
