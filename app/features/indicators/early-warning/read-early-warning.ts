import { readValue } from "#app/domain/indicators/value.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import type { EarlyWarningInput } from "./early-warning.schema.ts";

/** A number typed in either country's writing, in a unit or none; undefined unless it is certain. */
export function numberOf(raw: string, unit: string): string | undefined {
  const { certainty, value } = readValue(raw, unit ? { unit } : {});
  if (/^\d+$/.test(raw)) return raw.replace(/^0+(?=\d)/, "");
  if (certainty === "doubtful" || value.kind !== "number") return undefined;
  return (value.unit ?? "") === unit || value.unit === undefined ? value.number : undefined;
}

/** What a form says of a warning, as it is kept. Refused: `invalid-number` at the threshold. */
export function readEarlyWarning(input: EarlyWarningInput): Result<{
  readonly signal: string;
  readonly unit: string;
  readonly comparator: EarlyWarningInput["comparator"];
  readonly threshold: string;
  readonly frequency: EarlyWarningInput["frequency"];
  readonly ownerId: string | null;
}> {
  const { signal, unit, comparator, frequency, ownerId } = input;
  const threshold = numberOf(input.threshold, unit);
  if (threshold === undefined) return refused("invalid-number", { field: "threshold" });
  return ok({ signal, unit, comparator, threshold, frequency, ownerId: ownerId ?? null });
}

/** What the log tells of a warning: its owner by name. */
export function auditedWarning(
  warning: Pick<EarlyWarningInput, "signal" | "unit" | "comparator" | "threshold" | "frequency">,
  owner: string,
) {
  const { signal, unit, comparator, threshold, frequency } = warning;
  return { signal, unit, comparator, threshold, frequency, owner };
}
