import { compareDecimals } from "../decimal.ts";
import { type CheckedIndicator, isInPercent } from "./checked-indicator.ts";
import type { Remark } from "./remark.ts";
import { writtenScale } from "./scale-mismatch.ts";
import { surveyOf } from "./survey.ts";

/**
 * Everybody, nobody, or the end of the scale as a target for what people answer: rarely reached anywhere. The national mean
 * is quoted where it is known (RULES 19). What the service does itself may well be done to 100 %.
 */
export function checkHundredPercent(indicator: CheckedIndicator): readonly Remark[] {
  if (surveyOf(indicator) === undefined) return [];
  const isShare = isInPercent(indicator);
  const scale = isShare ? { min: "0", max: "100" } : writtenScale(indicator);
  if (!scale) return [];
  const { nationalMean } = indicator;
  return (indicator.targets ?? []).flatMap(({ kind, value, raw, cell }) => {
    if (kind !== "number" || value === undefined) return [];
    const isEnd = [scale.min, scale.max].some((end) => compareDecimals(end, value) === 0);
    if (!isEnd) return [];
    return [
      {
        code: "hundred-percent" as const,
        ...(nationalMean === undefined ? {} : { variant: "mean" }),
        subject: `${cell} | ${raw}`,
        details: { target: raw, ...(nationalMean === undefined ? {} : { mean: nationalMean }) },
        field: cell,
      },
    ];
  });
}
