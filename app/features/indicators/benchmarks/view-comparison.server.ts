import { type OwnUnit, ownUnitOf } from "#app/domain/indicators/own-unit.ts";
import { unitWord } from "#app/domain/indicators/unit.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../../context.ts";
import { findIndicatorById, findIndicatorsByIds } from "../indicator.repository.server.ts";
import { headOf } from "../indicator-head-model.server.ts";
import { drawn, ownUnitIn } from "../indicator-model.ts";
import { findAllCarriersOf } from "../indicator-relations.repository.server.ts";
import { type LoadedIndicator, loadIndicatorSeries } from "../load-indicator-series.server.ts";
import { findRatingSettings } from "../organisation-rating.repository.server.ts";
import { comparedUnits, isWhole } from "./compared-units.ts";
import type { ComparisonOrder } from "./comparison-model.ts";

/**
 * The organisation's own institutions that carry the same indicator, beside each other in one year: the asked one, else the latest in which
 * two are measured. Refused: `not-found`, `not-allowed`.
 */
export async function viewComparison(
  context: UseCaseContext,
  indicatorId: string,
  asked: { readonly year: number | undefined; readonly order: ComparisonOrder },
) {
  const { db, organisationId, actor, today } = context;
  if (!can(actor, "organisation.view", context)) return refused("not-allowed");
  const row = await findIndicatorById(db, organisationId, indicatorId);
  if (!row) return refused("not-found");
  const sharedId = row.sharedFromId ?? row.id;
  const [shared, carriers, settings] = await Promise.all([
    findIndicatorsByIds(db, organisationId, [sharedId]),
    findAllCarriersOf(db, organisationId, sharedId),
    findRatingSettings(db, organisationId),
  ]);
  const inUse = [...shared, ...carriers].filter(({ retiredAt }) => retiredAt === null);
  const loaded = await loadIndicatorSeries(db, organisationId, inUse);
  const years = yearsCompared(loaded);
  const year = years.find((one) => one === asked.year) ?? years[0];
  const limit = settings.smallNumberLimit;
  const reference = loaded.find((one) => one.row.id === row.id) ?? loaded[0];
  const own = reference ? ownUnitIn(reference) : ownUnitOf(row.unit, []);
  const at = { today, own, limit, thisId: row.id, order: asked.order };
  return ok({
    ...headOf(row),
    unit: unitWord(own.unit),
    order: asked.order,
    years,
    year: year ?? null,
    limit,
    benchmark: year === undefined ? null : benchmarkOf(loaded, own, year),
    ...(year === undefined ? { units: [], total: null } : comparedUnits(loaded, { ...at, year })),
  });
}

/** Years in which at least two institutions are measured, the latest first. */
function yearsCompared(loaded: readonly LoadedIndicator[]): readonly number[] {
  const parts = loaded.filter((one) => !isWhole(one));
  const measured = parts.flatMap(({ series }) => [
    ...new Set(series.measurements.map((one) => one.year)),
  ]);
  return [...new Set(measured)]
    .filter((year) => measured.filter((one) => one === year).length > 1)
    .sort((a, b) => b - a);
}

function benchmarkOf(loaded: readonly LoadedIndicator[], own: OwnUnit, year: number) {
  const found = loaded
    .flatMap(({ benchmarkRows }) => benchmarkRows)
    .findLast((one) => one.year === year && one.kind === "national" && one.value !== null);
  const value = found?.value
    ? drawn({ number: found.value, unit: found.unit || undefined }, own)
    : null;
  return found && value !== null ? { kind: found.kind, name: found.name, value } : null;
}
