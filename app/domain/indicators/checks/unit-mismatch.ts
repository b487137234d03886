import { compareDecimals } from "../decimal.ts";
import { comparable, isPoints } from "../unit.ts";
import type { CheckedIndicator, CheckedTarget } from "./checked-indicator.ts";
import type { Remark } from "./remark.ts";
import { DURATIONS } from "./words.ts";

/**
 * Status and target, or a target and the indicator, in different units: 16 km against 400 metres, days against weeks, percent
 * against a count; or a status that holds two figures in two units (RULES 5 and 19). Only units that are written are compared.
 */
export function checkUnitMismatch(indicator: CheckedIndicator): readonly Remark[] {
  const { baselineRaw, unit } = indicator;
  const units = writtenUnits(indicator.baselineReadings);
  const [first, second] = units;
  if (first && second && differ(first, second)) {
    const details = { unit: first, other: second, status: baselineRaw };
    const subject = `${baselineRaw} | ${first} | ${second}`;
    return [{ code: "unit-mismatch", variant: "two", subject, details, field: "status" }];
  }
  return (indicator.targets ?? []).flatMap((target) => {
    if (target.unit === undefined || isChange(target)) return [];
    const beside = [first, unit || undefined].find(
      (other) => other !== undefined && differ(other, target.unit ?? ""),
    );
    if (beside === undefined) return [];
    const details = { unit: beside, other: target.unit, target: target.raw };
    const subject = `${beside} | ${target.cell} | ${target.raw}`;
    return [{ code: "unit-mismatch", subject, details, field: target.cell }];
  });
}

/** Whether two written units are not one and the same measure. */
function differ(a: string, b: string): boolean {
  const durations = [a, b].map((unit) => DURATIONS.find(([, pattern]) => pattern.test(unit))?.[0]);
  if (durations[0] !== undefined && durations[1] !== undefined)
    return durations[0] !== durations[1];
  const ones = comparable({ number: "1", unit: a }, { number: "1", unit: b });
  return ones === undefined || compareDecimals(...ones) !== 0;
}

/** Percentage points are how a change of a share is written. */
function isChange({ kind, unit }: CheckedTarget): boolean {
  return kind === "relative" && (unit === "%" || isPoints(unit));
}

function writtenUnits(values: readonly { readonly unit?: string }[]): readonly string[] {
  return [
    ...new Set(values.flatMap(({ unit }) => (unit === undefined || isPoints(unit) ? [] : [unit]))),
  ];
}
