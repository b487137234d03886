import type { MissingInReport } from "#app/domain/follow-up/goal-report.ts";

/** The field of the form that each missing part is written in. */
export const fieldOfMissing = {
  status: "status",
  explanation: "explanation",
  remedy: "remedy",
  "deviation-reason": "deviationReason",
  "effect-or-evidence": "effectAchieved",
} as const satisfies Record<MissingInReport, string>;

/** What a refused report lacks, as an error code at each field; from the details of `report-incomplete`. */
export function errorsOfMissing(missing: string): Record<string, string[]> {
  const parts = missing.split(",").filter(isMissing);
  return Object.fromEntries(parts.map((part) => [fieldOfMissing[part], [`missing-${part}`]]));
}

function isMissing(part: string): part is MissingInReport {
  return Object.hasOwn(fieldOfMissing, part);
}
