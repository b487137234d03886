import type { CheckedIndicator } from "./checked-indicator.ts";
import type { Remark } from "./remark.ts";

/** No status, or one that nobody knows: nobody can see how far the target is (RULES 19, R3-03). */
export function checkBaselineMissing({
  baseline,
  baselineRaw,
}: CheckedIndicator): Remark | undefined {
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
export function checkTargetMissing({ targets, direction }: CheckedIndicator): Remark | undefined {
  if (targets === undefined || direction === "observe") return undefined;
  if (targets.some(({ kind }) => kind !== "missing" && kind !== "unknown")) return undefined;
  return { code: "target-missing", subject: "", details: {}, field: "target" };
}

/** Nobody can check a figure whose source is not named. */
export function checkSourceMissing({ dataSource }: CheckedIndicator): Remark | undefined {
  if (/[\p{L}\d]/u.test(dataSource)) return undefined;
  return { code: "source-missing", subject: dataSource, details: {}, field: "source" };
}
