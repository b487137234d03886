import type { UseCaseContext } from "../context.ts";
import { eachOnce } from "./origin-of-bearings.server.ts";
import {
  findIndicatorsOfGoalVersions,
  findNewestMeasurements,
  findReportsOfGoals,
} from "./thread-result.repository.server.ts";

type Goal = { readonly id: string; readonly versionId: string };

/** What came of goals: their indicators with the newest value, and the handed-in reports. */
export async function resultsOfGoals(context: UseCaseContext, goals: readonly Goal[]) {
  const { db, organisationId } = context;
  const versionIds = goals.map((goal) => goal.versionId);
  const goalIds = goals.map((goal) => goal.id);
  const [links, reports] = await Promise.all([
    findIndicatorsOfGoalVersions(db, organisationId, versionIds),
    findReportsOfGoals(db, organisationId, goalIds),
  ]);
  const indicators = eachOnce(links);
  const measurements = await findNewestMeasurements(
    db,
    organisationId,
    indicators.map((indicator) => indicator.id),
  );
  return { links, indicators, measurements, reports };
}
