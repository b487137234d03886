import { newId } from "#db/id.ts";
import type { Writer } from "#db/transaction.ts";
import { makeIndicator, makeMeasurement } from "#seeds/factories/indicators.ts";
import { makeOverallGoal } from "#seeds/factories/overall-goals.ts";
import {
  type OverallGoalStory,
  type OverallIndicatorStory,
  overallGoals,
} from "../overall-goals.ts";
import { needed } from "./needed.ts";

type Told = {
  readonly organisationId: string;
  readonly councilTermId: string;
  /** Ids of areas by name, and of the versions of goals by the goal's title. */
  readonly areas: ReadonlyMap<string, string>;
  readonly goals: ReadonlyMap<string, readonly string[]>;
  /** Ids of overall indicators by number. */
  readonly indicators: Map<string, string>;
};

/** What the municipality and its services want in the term, and which of the goals told already serve it. */
export async function tellOverallGoals(
  writer: Writer,
  organisationId: string,
  councilTermId: string,
): Promise<void> {
  const told = await gather(writer, organisationId, councilTermId);
  for (const { services, ...story } of overallGoals) {
    const own = await tellOne(writer, story, told, { areaId: null, parentId: null });
    for (const { area, ...service } of services) {
      const place = { areaId: needed(told.areas, area), parentId: own.id };
      await tellOne(writer, service, told, place);
    }
  }
}

async function gather(
  writer: Writer,
  organisationId: string,
  councilTermId: string,
): Promise<Told> {
  const areas = await writer
    .selectFrom("area")
    .where("organisationId", "=", organisationId)
    .select(["id", "name"])
    .execute();
  const versions = await writer
    .selectFrom("goalVersion")
    .where("organisationId", "=", organisationId)
    .select(["id", "title"])
    .execute();
  const goals = new Map<string, string[]>();
  for (const { id, title } of versions) goals.set(title, [...(goals.get(title) ?? []), id]);
  return {
    ...{ organisationId, councilTermId, goals },
    areas: new Map(areas.map(({ id, name }) => [name, id])),
    indicators: new Map(),
  };
}

async function tellOne(
  writer: Writer,
  story: OverallGoalStory,
  told: Told,
  place: { readonly areaId: string | null; readonly parentId: string | null },
) {
  const { organisationId, councilTermId } = told;
  const { servedBy, indicators = [], ...text } = story;
  const indicatorIds: string[] = [];
  for (const indicator of indicators) {
    indicatorIds.push(await tellIndicator(writer, indicator, told, place.areaId));
  }
  const overall = await makeOverallGoal(writer, {
    ...{ organisationId, councilTermId, indicatorIds },
    ...text,
    ...place,
  });
  const versionIds = servedBy.flatMap((title) => needed(told.goals, title));
  for (const goalVersionId of versionIds) {
    await writer
      .insertInto("goalVersionOverallGoal")
      .values({ id: newId(), organisationId, goalVersionId, overallGoalId: overall.id })
      .execute();
  }
  return overall;
}

async function tellIndicator(
  writer: Writer,
  story: OverallIndicatorStory,
  { organisationId, indicators }: Told,
  areaId: string | null,
): Promise<string> {
  const { number, name, perspective, unit, direction, dataSource, addsTo } = story;
  const [baselineYear, baselineRaw] = story.baseline;
  const { id } = await makeIndicator(writer, {
    ...{ organisationId, areaId, number, name, perspective, unit, direction, dataSource },
    ...{ baselineRaw, baselineYear, measureKind: story.kind },
    parentId: addsTo ? needed(indicators, addsTo) : null,
    targets: story.targets.map(([year, raw]) => ({ year, raw })),
  });
  indicators.set(number, id);
  for (const [year, raw] of story.measurements) {
    const enteredAt = `${year}-10-20T09:00:00.000Z`;
    await makeMeasurement(writer, { organisationId, indicatorId: id, year, raw, unit, enteredAt });
  }
  return id;
}
