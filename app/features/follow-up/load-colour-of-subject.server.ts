import type { GoalColour } from "#app/domain/follow-up/goal-status.ts";
import type { Reader } from "#db/transaction.ts";
import type { UseCaseContext } from "../context.ts";
import { findIndicatorsByIds } from "../indicators/indicator.repository.server.ts";
import { shownFocus } from "../indicators/indicator-model.ts";
import { loadIndicatorSeries } from "../indicators/load-indicator-series.server.ts";
import { findAllReportsOfGoal } from "./goal-report.repository.server.ts";
import { colourOf } from "./load-deviation-candidates.server.ts";
import type { DeviationSubject } from "./load-deviation-subject.server.ts";

/** The colour a goal's newest report gives it, or an indicator's year in focus; undefined without one. */
export async function loadColourOfSubject(
  db: Reader,
  { organisationId, today }: UseCaseContext,
  subject: DeviationSubject,
): Promise<GoalColour | undefined> {
  if ("goalId" in subject) {
    const reports = await findAllReportsOfGoal(db, organisationId, subject.goalId);
    return colourOf(reports.find(({ state }) => state === "submitted")?.status);
  }
  const rows = await findIndicatorsByIds(db, organisationId, [subject.indicatorId]);
  const [loaded] = await loadIndicatorSeries(db, organisationId, rows);
  return loaded && colourOf(shownFocus(loaded, today).focus.rating);
}
