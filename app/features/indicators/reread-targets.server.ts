import { readingKey } from "#app/domain/indicators/confirm-reading.ts";
import { readTarget, settleTarget } from "#app/domain/indicators/target.ts";
import type { Target } from "#app/domain/indicators/target-meaning.ts";
import type { Writer } from "#db/transaction.ts";
import type { IndicatorRow } from "./indicator.repository.server.ts";
import { targetContextOf } from "./load-indicator-series.server.ts";
import { keptTarget, storedTarget } from "./stored-reading.ts";
import { findAllTargetsOfIndicators, updateTarget } from "./target.repository.server.ts";

/**
 * Reads the targets of some indicators again after their definition has changed. Certain words take their new meaning; a
 * reading that a person chose stays while it is still possible, else it must be confirmed again. Only what now reads
 * otherwise is written.
 */
export async function rereadTargets(
  writer: Writer,
  organisationId: string,
  indicators: readonly (Pick<IndicatorRow, "id"> & Parameters<typeof targetContextOf>[0])[],
): Promise<void> {
  const ids = indicators.map(({ id }) => id);
  const contexts = new Map(indicators.map((one) => [one.id, targetContextOf(one)]));
  for (const row of await findAllTargetsOfIndicators(writer, organisationId, ids)) {
    const context = contexts.get(row.indicatorId);
    const kept = keptTarget(row, context);
    const target = settled(readTarget(row.raw, context), kept);
    const { year: _, ...change } = storedTarget(target, row.year);
    if (!isSame(change, row)) {
      await updateTarget(writer, organisationId, row.id, row.version, change);
    }
  }
}

function isSame(change: Readonly<Record<string, unknown>>, row: object): boolean {
  const now: Readonly<Record<string, unknown>> = { ...row };
  return Object.entries(change).every(([name, value]) => now[name] === value);
}

function settled(target: Target, kept: Target): Target {
  if (target.certainty === "certain" || kept.certainty === "doubtful") return target;
  if (kept.kind === "text") return kept;
  const same = target.readings.find((reading) => readingKey(reading) === readingKey(kept));
  return same ? settleTarget(target, same) : target;
}
