import { checkEqualToBaseline, checkWeakerThanBaseline } from "./against-baseline.ts";
import { checkAggregateQuestion } from "./aggregate-question.ts";
import { checkAmbitionJump } from "./ambition-jump.ts";
import { type CheckedIndicator, type IndicatorDraft, readDraft } from "./checked-indicator.ts";
import { checkCountNotShare } from "./count-not-share.ts";
import { checkHundredPercent } from "./hundred-percent.ts";
import { checkInconsistentMeasure } from "./inconsistent-measure.ts";
import { checkBaselineMissing, checkSourceMissing, checkTargetMissing } from "./missing.ts";
import { checkNegativeWording } from "./negative-wording.ts";
import { checkNotInfluenceable } from "./not-influenceable.ts";
import { checkPeriodMismatch } from "./period-mismatch.ts";
import type { Remark } from "./remark.ts";
import { checkScaleMismatch } from "./scale-mismatch.ts";
import { checkSeveralInOne } from "./several-in-one.ts";
import { checkSharesOver100 } from "./shares-over-100.ts";
import { checkUnclearTerm } from "./unclear-term.ts";
import { checkUnitMismatch } from "./unit-mismatch.ts";

type Check = (indicator: CheckedIndicator) => Remark | readonly Remark[] | undefined;

/** In the order a reader meets the cells: name, status, target, source. */
const checks: readonly Check[] = [
  checkUnclearTerm,
  checkSeveralInOne,
  checkCountNotShare,
  checkNegativeWording,
  checkAggregateQuestion,
  checkNotInfluenceable,
  checkBaselineMissing,
  checkTargetMissing,
  checkUnitMismatch,
  checkPeriodMismatch,
  checkScaleMismatch,
  checkWeakerThanBaseline,
  checkEqualToBaseline,
  checkHundredPercent,
  checkAmbitionJump,
  checkSourceMissing,
];

/**
 * What the checks see in some indicators that stand together (RULES 19): a list of remarks for each, in the order given. Never
 * throws, never blocks; the same drafts always give the same remarks. A draft without a name is not judged.
 */
export function remarksFor(drafts: readonly IndicatorDraft[]): readonly (readonly Remark[])[] {
  const indicators = drafts.map(readDraft);
  const among = remarksAmong(indicators);
  return indicators.map((indicator, index) => [
    ...remarksOn(indicator),
    ...(indicator.name.trim() === "" ? [] : (among[index] ?? [])),
  ]);
}

/** What is seen in one indicator by itself, so that many can be looked at one by one. */
export function remarksOn(indicator: CheckedIndicator): readonly Remark[] {
  if (indicator.name.trim() === "") return [];
  return checks.flatMap((check) => check(indicator) ?? []);
}

/** What is seen only where indicators stand together, for each in the order given. */
export function remarksAmong(
  indicators: readonly CheckedIndicator[],
): readonly (readonly Remark[])[] {
  const shares = checkSharesOver100(indicators);
  const measures = checkInconsistentMeasure(indicators);
  return indicators.map((_, index) => [
    ...(shares.get(index) ?? []),
    ...(measures.get(index) ?? []),
  ]);
}
