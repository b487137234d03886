import { newId } from "#db/id.ts";
import type { Reader, Writer } from "#db/transaction.ts";
import { indicatorsWithPlace } from "../indicators/indicator.repository.server.ts";

/** More than the overall goals of a term are read by. */
const most = 2000;

/** Which indicators in use some overall goals are read by, in their order. */
export function findAllIndicatorTies(db: Reader, organisationId: string, ids: readonly string[]) {
  return db
    .selectFrom("overallGoalIndicator")
    .innerJoin("indicator", "indicator.id", "overallGoalIndicator.indicatorId")
    .where("overallGoalIndicator.organisationId", "=", organisationId)
    .where("overallGoalIndicator.overallGoalId", "in", ids.length > 0 ? ids : [""])
    .select([
      "overallGoalIndicator.overallGoalId",
      "overallGoalIndicator.indicatorId",
      "indicator.name",
      "indicator.retiredAt",
    ])
    .orderBy("overallGoalIndicator.position")
    .limit(most)
    .execute();
}

/** Indicators in use that no single institution has: the organisation's, then the services'. */
export function findAllIndicatorsAbove(db: Reader, organisationId: string) {
  return db
    .selectFrom("indicator")
    .leftJoin("area", "area.id", "indicator.areaId")
    .where("indicator.organisationId", "=", organisationId)
    .where("indicator.institutionId", "is", null)
    .where("indicator.retiredAt", "is", null)
    .select([
      "indicator.id",
      "indicator.name",
      "indicator.number",
      "indicator.areaId",
      "indicator.institutionId",
      "area.name as areaName",
    ])
    .orderBy((row) => row("indicator.areaId", "is not", null))
    .orderBy("area.name")
    .orderBy("indicator.position")
    .limit(most)
    .execute();
}

/** The indicators in use that add to some others. */
export function findAllPartsOfIndicators(
  db: Reader,
  organisationId: string,
  ids: readonly string[],
) {
  return indicatorsWithPlace(db, organisationId)
    .where("indicator.retiredAt", "is", null)
    .where("indicator.parentId", "in", ids.length > 0 ? ids : [""])
    .limit(most)
    .execute();
}

/** Lets an overall goal be read by these indicators and no others. */
export async function replaceIndicators(
  writer: Writer,
  organisationId: string,
  overallGoalId: string,
  indicatorIds: readonly string[],
): Promise<void> {
  await writer
    .deleteFrom("overallGoalIndicator")
    .where("organisationId", "=", organisationId)
    .where("overallGoalId", "=", overallGoalId)
    .execute();
  if (indicatorIds.length === 0) return;
  await writer
    .insertInto("overallGoalIndicator")
    .values(
      indicatorIds.map((indicatorId, index) => ({
        id: newId(),
        organisationId,
        overallGoalId,
        indicatorId,
        position: index + 1,
      })),
    )
    .execute();
}
