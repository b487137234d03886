import { deviationCandidates, type Standing } from "#app/domain/follow-up/deviation-candidate.ts";
import { GOAL_COLOURS, type GoalColour } from "#app/domain/follow-up/goal-status.ts";
import { rateAllYears } from "#app/domain/indicators/rate-year.ts";
import { can } from "#app/domain/permissions/can.ts";
import type { UseCaseContext } from "../context.ts";
import { findNewestRound, findRound } from "../cycle/round.repository.server.ts";
import {
  type LoadedIndicator,
  loadIndicatorSeries,
} from "../indicators/load-indicator-series.server.ts";
import { findAllIndicatorsOfScorecard } from "../scorecard/scorecard-row.repository.server.ts";
import type { DeviationCandidate, DeviationModel } from "./deviation-model.ts";
import { findAllStatusesOfRound } from "./goals-in-force.repository.server.ts";

type Committee = { readonly id: string; readonly slug: string };
type Candidate = Omit<DeviationCandidate, "status" | "hasTurned"> & Standing;

/**
 * The committee's goals and indicators that are red or yellow and not accepted today, for those who may accept a deviation; null for
 * all others. A goal counts by its newest report up to the newest round, an indicator by its newest colour of
 * this year or the one before.
 */
export async function loadDeviationCandidates(
  context: UseCaseContext,
  committee: Committee,
  deviations: readonly DeviationModel[],
): Promise<readonly DeviationCandidate[] | null> {
  const { db, organisationId, actor, today } = context;
  if (!can(actor, "deviation.accept", { organisationId, committeeId: committee.id })) return null;
  const [goals, rows] = await Promise.all([
    goalsOf(context, committee),
    findAllIndicatorsOfScorecard(db, organisationId, { kind: "committee", id: committee.id }),
  ]);
  const loaded = await loadIndicatorSeries(db, organisationId, rows);
  const indicators = loaded.map((one) => indicatorOf(one, today));
  return deviationCandidates([...goals, ...indicators], acceptedIds(deviations)).flatMap(
    ({ colour, kind, id, name, institutionName, hasTurned }) =>
      colour ? [{ kind, id, name, institutionName, status: colour, hasTurned }] : [],
  );
}

/** The ids of the goals and indicators that are accepted off target today. */
export function acceptedIds(deviations: readonly DeviationModel[]): ReadonlySet<string> {
  return new Set(
    deviations.flatMap(({ state, goalId, indicatorId }) =>
      state === "standing" ? (goalId ?? indicatorId ?? []) : [],
    ),
  );
}

async function goalsOf(
  { db, organisationId, today }: UseCaseContext,
  { id, slug }: Committee,
): Promise<readonly Candidate[]> {
  const newest = await findNewestRound(db, organisationId, id);
  const round = newest && (await findRound(db, organisationId, slug, newest.year));
  if (!round) return [];
  const statuses = await findAllStatusesOfRound(db, organisationId, round, today);
  return statuses.map(({ goalId, title, institutionName, status, previousStatus }) => ({
    kind: "goal",
    id: goalId,
    name: title,
    institutionName,
    colour: colourOf(status),
    colourBefore: colourOf(previousStatus),
  }));
}

function indicatorOf(loaded: LoadedIndicator, today: string): Candidate {
  const { id, name, institutionName, areaName } = loaded.row;
  const thisYear = Number(today.slice(0, 4));
  // What is accepted this year concerns this year and the one before.
  const coloured = rateAllYears(loaded.series, today).filter(
    ({ year, inForce }) => year <= thisYear && colourOf(inForce) !== undefined,
  );
  const newest = coloured.at(-1);
  const before = coloured.at(-2);
  const isRecent = newest !== undefined && newest.year >= thisYear - 1;
  return {
    kind: "indicator",
    id,
    name,
    institutionName: institutionName ?? areaName ?? "",
    colour: isRecent ? colourOf(newest.inForce) : undefined,
    colourBefore: colourOf(before?.inForce),
  };
}

/** A goal's or an indicator's colour; undefined for the states beside the colours. */
export function colourOf(status: string | null | undefined): GoalColour | undefined {
  return GOAL_COLOURS.find((colour) => colour === status);
}
