import { type Known, knownBy } from "#app/domain/indicators/known-figures.ts";
import type { IndicatorRow } from "./indicator.repository.server.ts";
import type { MeasurementRow } from "./measurement.repository.server.ts";
import { keptTarget, type StoredTarget } from "./stored-reading.ts";

type Row = Pick<
  IndicatorRow,
  "name" | "measureKind" | "baselineKind" | "baselineValue" | "baselineUnit"
>;
type Written = Pick<MeasurementRow, "kind" | "value" | "unit">;
type Kept = Written & Pick<MeasurementRow, "period">;

/** What a stored indicator is known by, for weighing a new result. */
export function knownOf(
  { name, measureKind, baselineKind, baselineValue, baselineUnit }: Row,
  targets: readonly StoredTarget[],
  entries: readonly Kept[],
): Known {
  return knownBy(
    { name, measureKind },
    {
      baseline: asValue({ kind: baselineKind, value: baselineValue, unit: baselineUnit }),
      targets: targets.map((target) => keptTarget(target)),
      measurements: entries.map((entry) => ({ value: asValue(entry), period: entry.period })),
    },
  );
}

function asValue({ kind, value, unit }: Written) {
  return {
    ...{ raw: "", kind, isApproximate: false, isPreliminary: false },
    ...(value === null ? {} : { number: value }),
    ...(unit === "" ? {} : { unit }),
  };
}
