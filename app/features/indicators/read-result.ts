import { weighResult } from "#app/domain/indicators/doubtful-result.ts";
import type { Known } from "#app/domain/indicators/known-figures.ts";
import { WHOLE_YEAR } from "#app/domain/indicators/part-of-year.ts";
import { type ReadValue, readValue } from "#app/domain/indicators/value.ts";

export type ReadBeside = {
  readonly unit: string;
  /** What the indicator is known by, for weighing whether a result can be meant as it stands; nothing is weighed without it. */
  readonly known?: Known | undefined;
};

type When = { readonly year?: number | undefined; readonly period?: string | undefined };

/**
 * A result as its words read, weighed against what its indicator is known by where that is given. The one way in for all that is typed,
 * pasted, imported, or told while somebody types.
 */
export function readResult(
  raw: string,
  { unit, known }: ReadBeside,
  { year, period = WHOLE_YEAR }: When = {},
): ReadValue {
  const read = readValue(raw, {
    ...(year === undefined ? {} : { defaultYear: year }),
    ...(unit ? { unit } : {}),
  });
  if (!known) return read;
  return weighResult(read, unit, period === WHOLE_YEAR ? known : { ...known, hasParts: true });
}
