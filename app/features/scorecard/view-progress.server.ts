import { sideOf } from "#app/domain/indicators/direction.ts";
import { inOwnUnit, type OwnUnit } from "#app/domain/indicators/own-unit.ts";
import type { Quantity } from "#app/domain/indicators/unit.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import { type Progress, progressOf } from "#app/domain/scorecard/progress.ts";
import type { UseCaseContext } from "../context.ts";
import { ownUnitIn, type ShownValue, shownYears } from "../indicators/indicator-model.ts";
import {
  type LoadedIndicator,
  loadIndicatorSeries,
} from "../indicators/load-indicator-series.server.ts";
import { findPlaceOfScorecard } from "./find-place.server.ts";
import type { ScorecardPlace, ScorecardScope } from "./scorecard-model.ts";
import { findAllIndicatorsOfScorecard } from "./scorecard-row.repository.server.ts";

export type ProgressItem = {
  readonly id: string;
  readonly name: string;
  readonly placeName: string;
  readonly rating: Progress["last"]["rating"];
  readonly from: string;
  readonly to: string;
  readonly first: string;
  readonly last: string;
  readonly unit: string;
};

export type ProgressModel = {
  readonly place: ScorecardPlace;
  readonly newlyMet: readonly ProgressItem[];
  readonly improved: readonly ProgressItem[];
  /** Whether anything was held against a target the year before, so that one can be newly met. */
  readonly hadTargets: boolean;
};

const longestList = 25;

/**
 * What has gone well since the year before (R3-29): targets newly met and results most improved. Figures of too few
 * answers have no value here, so they tell nothing. Refused: `not-allowed`, `not-found`.
 */
export async function viewProgress(
  context: UseCaseContext,
  scope: ScorecardScope,
): Promise<Result<ProgressModel, "not-allowed" | "not-found">> {
  const { db, organisationId } = context;
  if (!can(context.actor, "organisation.view", context)) return refused("not-allowed");
  const place = await findPlaceOfScorecard(context, scope);
  if (!place) return refused("not-found");
  const rows = await findAllIndicatorsOfScorecard(db, organisationId, place);
  const loaded = await loadIndicatorSeries(db, organisationId, rows);
  const found = loaded.flatMap((one) => {
    const progress = progressIn(one, context.today);
    return progress ? [{ progress, item: itemOf(one, progress) }] : [];
  });
  const byGain = [...found].sort((one, other) => other.progress.gain - one.progress.gain);
  return ok({
    place,
    hadTargets: found.some(({ progress }) => isColoured(progress.first.rating)),
    newlyMet: byGain
      .filter(({ progress }) => progress.isNewlyMet)
      .slice(0, longestList)
      .map(({ item }) => item),
    improved: byGain
      .filter(({ progress }) => progress.gain > 0 && !progress.isNewlyMet)
      .slice(0, longestList)
      .map(({ item }) => item),
  });
}

function isColoured(rating: Progress["first"]["rating"]): boolean {
  return rating === "green" || rating === "yellow" || rating === "red";
}

function progressIn(loaded: LoadedIndicator, today: string): Progress | undefined {
  const own = ownUnitIn(loaded);
  const years = shownYears(loaded, today);
  const measured = years.flatMap(({ year, rating, result }) =>
    result === null
      ? []
      : [
          {
            year,
            rating,
            value: inUnit(result, own),
          },
        ],
  );
  const direction = loaded.series.targets.at(-1)?.direction ?? loaded.row.direction ?? undefined;
  return progressOf(measured, sideOf(direction), loaded.series.breaks ?? []);
}

/** Both figures of a development are told in the indicator's unit; one that cannot be is not told. */
function inUnit({ number, unit }: ShownValue, own: OwnUnit): Quantity | undefined {
  const converted = number === undefined ? undefined : inOwnUnit({ number, unit }, own);
  return converted === undefined ? undefined : { number: converted, unit: own.unit };
}

function itemOf({ row }: LoadedIndicator, { first, last }: Progress): ProgressItem {
  return {
    id: row.id,
    name: row.name,
    placeName: row.institutionName ?? row.areaName ?? "",
    rating: last.rating,
    from: first.value?.number ?? "",
    to: last.value?.number ?? "",
    first: String(first.year),
    last: String(last.year),
    unit: last.value?.unit ?? "",
  };
}
