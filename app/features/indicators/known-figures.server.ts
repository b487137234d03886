import { knownFigures } from "#app/domain/indicators/own-unit.ts";
import type { Quantity } from "#app/domain/indicators/unit.ts";
import type { IndicatorRow } from "./indicator.repository.server.ts";
import type { MeasurementRow } from "./measurement.repository.server.ts";
import { keptTarget, type StoredTarget } from "./stored-reading.ts";

type Status = Pick<IndicatorRow, "baselineKind" | "baselineValue" | "baselineUnit">;
type Kept = Pick<MeasurementRow, "kind" | "value" | "unit">;

/** The numbers a stored indicator is known by, for weighing a new result. */
export function knownOf(
  { baselineKind, baselineValue, baselineUnit }: Status,
  targets: readonly StoredTarget[],
  entries: readonly Kept[],
): readonly Quantity[] {
  return knownFigures({
    baseline: asValue({ kind: baselineKind, value: baselineValue, unit: baselineUnit }),
    targets: targets.map((target) => keptTarget(target)),
    measurements: entries.map((entry) => ({ value: asValue(entry) })),
  });
}

function asValue({ kind, value, unit }: Kept) {
  return {
    ...{ raw: "", kind, isApproximate: false, isPreliminary: false },
    ...(value === null ? {} : { number: value }),
    ...(unit === "" ? {} : { unit }),
  };
}
