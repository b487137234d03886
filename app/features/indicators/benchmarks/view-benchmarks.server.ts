import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../../context.ts";
import { findIndicatorById } from "../indicator.repository.server.ts";
import { headOf } from "../indicator-head-model.server.ts";
import { loadIndicatorSeries } from "../load-indicator-series.server.ts";
import { findAllMeasurementsOfIndicators } from "../measurement.repository.server.ts";
import { findAllTargetsOfIndicators } from "../target.repository.server.ts";
import { benchmarkModels } from "./benchmark-models.server.ts";
import { knownBeside } from "./known-beside.server.ts";

/** An indicator's benchmarks, and whether the reader may enter more. Refused: `not-found`, `not-allowed`. */
export async function viewBenchmarks(context: UseCaseContext, indicatorId: string) {
  const { db, organisationId, actor, today } = context;
  if (!can(actor, "organisation.view", context)) return refused("not-allowed");
  const row = await findIndicatorById(db, organisationId, indicatorId);
  const [loaded] = row ? await loadIndicatorSeries(db, organisationId, [row]) : [];
  if (!row || !loaded) return refused("not-found");
  const { institutionId, retiredAt, unit } = row;
  const [targets, entries] = await Promise.all([
    findAllTargetsOfIndicators(db, organisationId, [indicatorId]),
    findAllMeasurementsOfIndicators(db, organisationId, [indicatorId]),
  ]);
  return ok({
    ...headOf(row),
    lastYear: Number(today.slice(0, 4)) - 1,
    weighing: { unit, known: knownBeside(row, targets, entries, loaded.benchmarkRows) },
    benchmarks: benchmarkModels(loaded.benchmarkRows, indicatorId),
    mayEnter:
      retiredAt === null && can(actor, "indicator.measure", { organisationId, institutionId }),
  });
}
