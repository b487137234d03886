import { suggestGoalColour } from "#app/domain/follow-up/goal-colour.ts";
import type { Reader } from "#db/transaction.ts";
import {
  type IndicatorSummary,
  loadIndicatorSummaries,
} from "../indicators/load-indicator-summaries.server.ts";
import { findAllIndicatorIdsOfVersion } from "./report-goal.repository.server.ts";
import type { Suggestion } from "./suggestion.ts";

/** The colour a goal's indicators suggest for a year, with the figures it comes from (RULES 10). */
export async function loadSuggestion(
  db: Reader,
  organisationId: string,
  goalVersionId: string,
  year: number,
  today: string,
): Promise<{ readonly suggestion: Suggestion; readonly indicators: readonly IndicatorSummary[] }> {
  const ids = await findAllIndicatorIdsOfVersion(db, organisationId, goalVersionId);
  const indicators = await loadIndicatorSummaries(db, organisationId, ids, {
    today,
    year,
  });
  const { suggestion, reason } = suggestGoalColour(indicators.map(({ focus }) => focus.rating));
  return {
    suggestion: {
      status: suggestion,
      reason,
      indicators: indicators.map(({ id, name, focus }) => ({ id, name, year: focus })),
    },
    indicators,
  };
}
