import { confirmTarget } from "#app/domain/indicators/confirm-reading.ts";
import { readTarget } from "#app/domain/indicators/target.ts";
import type { TargetContext } from "#app/domain/indicators/target-meaning.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { TargetWords } from "./indicator.schema.ts";
import { storedTarget } from "./stored-reading.ts";

/**
 * A year's target as it is kept, typed by hand or taken from a table. Refused at their fields: `year-differs` where the
 * words name another year, `reading-doubtful` and `reading-none` until a person has said what the words mean.
 */
export function readTargetInput(input: TargetWords, context: TargetContext) {
  const read = readTarget(input.raw, context);
  if (read.year !== undefined && read.year !== input.year) {
    return refused("year-differs", { field: "year", details: { year: String(read.year) } });
  }
  const confirmed = confirmTarget(read, input.reading);
  if (!confirmed.ok) {
    const { code, details } = confirmed.refusal;
    return refused(code, { field: "raw", ...(details ? { details } : {}) });
  }
  return ok(storedTarget(confirmed.value, input.year));
}
