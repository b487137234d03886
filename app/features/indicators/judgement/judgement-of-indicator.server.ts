import { can } from "#app/domain/permissions/can.ts";
import type { UseCaseContext } from "../../context.ts";
import { loadDeviations, mayAcceptDeviation } from "../../follow-up/view-deviations.server.ts";
import { benchmarkModels } from "../benchmarks/benchmark-models.server.ts";
import type { IndicatorRow } from "../indicator.repository.server.ts";
import { findAllCarriersOf } from "../indicator-relations.repository.server.ts";
import type { LoadedIndicator } from "../load-indicator-series.server.ts";

export type JudgementOfIndicator = Awaited<ReturnType<typeof loadJudgementOfIndicator>>;

/** What people and others' figures say of an indicator, for its page, and what the reader may do about it. */
export async function loadJudgementOfIndicator(context: UseCaseContext, row: IndicatorRow) {
  const { db, organisationId, actor } = context;
  const subject = { indicatorId: row.id };
  const [deviations, mayAccept, carriers] = await Promise.all([
    loadDeviations(context, subject),
    mayAcceptDeviation(context, subject),
    findAllCarriersOf(db, organisationId, row.sharedFromId ?? row.id),
  ]);
  const place = { organisationId, institutionId: row.institutionId };
  const isInUse = row.retiredAt === null;
  return {
    deviations,
    mayAccept,
    isCompared: carriers.length > 0,
    mayJudge: isInUse && can(actor, "rating.override", place),
    mayBenchmark: isInUse && can(actor, "indicator.measure", place),
  };
}

/** The benchmarks that hold for an indicator, the newest year first. */
export function benchmarksOf({ benchmarkRows, row }: LoadedIndicator) {
  return benchmarkModels(benchmarkRows, row.id);
}
