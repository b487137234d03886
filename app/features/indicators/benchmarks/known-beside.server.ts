import type { Known } from "#app/domain/indicators/known-figures.ts";
import { knownOf } from "../known-figures.server.ts";
import type { BenchmarkRow } from "./benchmark.repository.server.ts";

/** What another's figure is weighed against: all that the indicator is known by, and others' figures of it. */
export function knownBeside(
  indicator: Parameters<typeof knownOf>[0],
  targets: Parameters<typeof knownOf>[1],
  entries: Parameters<typeof knownOf>[2],
  benchmarks: readonly Pick<BenchmarkRow, "value" | "unit">[],
): Known {
  const known = knownOf(indicator, targets, entries);
  const others = benchmarks.flatMap(({ value, unit }) =>
    value === null ? [] : [{ number: value, unit: unit || undefined }],
  );
  return { ...known, figures: [...known.figures, ...others] };
}
