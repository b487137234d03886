import type { Known } from "#app/domain/indicators/known-figures.ts";
import { knownOf } from "../indicators/known-figures.server.ts";
import type { TargetWrite } from "./import-plan.ts";
import type { PlannedDefinition } from "./plan-definition.server.ts";
import { entryKey, type KnownTarget, type Snapshot } from "./snapshot.server.ts";

/** Years back in which earlier results are looked for. */
const yearsBack = 4;

const targetsOf = new WeakMap<Snapshot, ReadonlyMap<string, readonly KnownTarget[]>>();

/**
 * What the indicator of a row is known by, for weighing its results: the status and the targets that the row gives or that stand. The
 * results of the years before count too, unless the file itself says how the figure is read.
 */
export function knownOfRow(
  definition: PlannedDefinition["after"],
  given: readonly TargetWrite[],
  snapshot: Snapshot,
  { id, year, isSaid }: { readonly id: string; readonly year: number; readonly isSaid: boolean },
): Known {
  const standing = targetsOf.get(snapshot) ?? groupTargets(snapshot);
  targetsOf.set(snapshot, standing);
  const stored = given.map((one) => one.stored);
  const kept = (standing.get(id) ?? []).filter((one) =>
    stored.every((other) => other.year !== one.year),
  );
  const before = Array.from({ length: isSaid ? 0 : yearsBack }, (_, back) =>
    snapshot.entries.get(entryKey(id, year - back - 1, "year")),
  );
  return knownOf(
    definition,
    [...kept, ...stored],
    before.flatMap((entry) => entry ?? []),
  );
}

function groupTargets({ targets }: Snapshot): ReadonlyMap<string, readonly KnownTarget[]> {
  const groups = new Map<string, KnownTarget[]>();
  for (const target of targets.values()) {
    const group = groups.get(target.indicatorId);
    if (group) group.push(target);
    else groups.set(target.indicatorId, [target]);
  }
  return groups;
}
