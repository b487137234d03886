import { isShare } from "../unit.ts";
import { type CheckedIndicator, isInPercent, type MeasureKind } from "./checked-indicator.ts";
import type { Remark } from "./remark.ts";
import { writtenScale } from "./scale-mismatch.ts";
import { questionOf, surveyOf } from "./survey.ts";
import { COUNT_OPENING } from "./words.ts";

const SHORTEST_SUBJECT = 6;

/**
 * The same subject measured in two ways: a mean here, a share there (RULES 19, R3-16). The remark stands at those that differ from
 * the first.
 */
export function checkInconsistentMeasure(
  indicators: readonly CheckedIndicator[],
): ReadonlyMap<number, readonly Remark[]> {
  const first = new Map<string, { readonly kind: MeasureKind; readonly name: string }>();
  const found = new Map<number, readonly Remark[]>();
  indicators.forEach((indicator, index) => {
    const subject = questionOf(indicator.name);
    const kind = kindOf(indicator);
    if (subject.length < SHORTEST_SUBJECT || kind === undefined) return;
    const known = first.get(subject);
    if (known === undefined) first.set(subject, { kind, name: indicator.name });
    else if (known.kind !== kind) {
      found.set(index, [
        {
          code: "inconsistent-measure",
          subject: `${indicator.name} | ${kind} | ${known.kind}`,
          details: { other: known.name },
          field: "name",
        },
      ]);
    }
  });
  return found;
}

function kindOf(indicator: CheckedIndicator): MeasureKind | undefined {
  if (indicator.measureKind !== undefined) return indicator.measureKind;
  if (isShare(indicator.unit) || isInPercent(indicator)) return "share";
  if (writtenScale(indicator) !== undefined || surveyOf(indicator) !== undefined) return "mean";
  return COUNT_OPENING.test(indicator.name) ? "count" : undefined;
}
