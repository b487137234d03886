import type { CheckedIndicator } from "./checked-indicator.ts";
import type { Remark } from "./remark.ts";
import { PERIODS, YEARLY } from "./words.ts";

/**
 * A status that counts per one time and a target that counts per another, or a status per part of the year beside a target
 * that does not say (RULES 19: per four months against per year).
 */
export function checkPeriodMismatch(indicator: CheckedIndicator): readonly Remark[] {
  const { baselineRaw, unit, name } = indicator;
  const usual = periodOf(unit) ?? periodOf(name);
  const ofStatus = periodOf(baselineRaw) ?? usual;
  if (ofStatus === undefined) return [];
  return (indicator.targets ?? []).flatMap((target) => {
    if (target.value === undefined && target.readings.length === 0) return [];
    const ofTarget = periodOf(target.raw) ?? usual ?? "year";
    const hasStatus = indicator.baseline.kind === "number" || indicator.baselineReadings.length > 0;
    if (ofTarget === ofStatus || !hasStatus) return [];
    return [
      {
        code: "period-mismatch" as const,
        subject: `${baselineRaw} | ${target.cell} | ${target.raw}`,
        details: { status: baselineRaw, target: target.raw },
        field: target.cell,
      },
    ];
  });
}

function periodOf(text: string): string | undefined {
  const found = PERIODS.find(([, , pattern]) => pattern.test(text))?.[0];
  return found ?? (YEARLY.test(text) ? "year" : undefined);
}
