import type { CheckedIndicator } from "./checked-indicator.ts";
import type { Remark } from "./remark.ts";

/** No status, or one that nobody knows: nobody can see how far the target is (RULES 19, R3-03). */
export function checkBaselineMissing(indicator: CheckedIndicator): Remark | undefined {
  const { baseline, baselineRaw } = indicator;
  if (isOnlyDefined(indicator)) return undefined;
  if (baseline.kind === "missing") {
    return { code: "baseline-missing", subject: "", details: {}, field: "status" };
  }
  if (baseline.kind !== "unknown") return undefined;
  return {
    code: "baseline-missing",
    variant: "unknown",
    subject: baselineRaw,
    details: { status: baselineRaw },
    field: "status",
  };
}

/** No target, in no year. What is only observed needs none; where targets are not being written nothing is said. */
export function checkTargetMissing(indicator: CheckedIndicator): Remark | undefined {
  const { targets, direction } = indicator;
  if (isOnlyDefined(indicator)) return undefined;
  if (targets === undefined || direction === "observe") return undefined;
  if (targets.some(({ kind }) => kind !== "missing" && kind !== "unknown")) return undefined;
  return { code: "target-missing", subject: "", details: {}, field: "target" };
}

/** A definition of the whole organisation's that only others fill with status, targets and results. */
function isOnlyDefined(indicator: CheckedIndicator): boolean {
  const { isShared = false, isOverall = false, baseline, targets = [], results = [] } = indicator;
  return (
    isShared &&
    isOverall &&
    baseline.kind === "missing" &&
    targets.every(({ kind }) => kind === "missing") &&
    results.length === 0
  );
}

/** Nobody can check a figure whose source is not named. */
export function checkSourceMissing({ dataSource }: CheckedIndicator): Remark | undefined {
  if (/[\p{L}\d]/u.test(dataSource)) return undefined;
  return { code: "source-missing", subject: dataSource, details: {}, field: "source" };
}
