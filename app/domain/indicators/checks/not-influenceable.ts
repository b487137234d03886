import { type CheckedIndicator, isInPercent } from "./checked-indicator.ts";
import type { Remark } from "./remark.ts";
import { DEMOGRAPHY, NEED } from "./words.ts";

/**
 * What the service cannot move: marked so by a person, pure demography, or how many have a need (RULES 19); the share that still has one may be the service's doing. One that a
 * person has marked as influenceable is not doubted.
 */
export function checkNotInfluenceable(indicator: CheckedIndicator): Remark | undefined {
  const { name, influenceable } = indicator;
  const remark = { code: "not-influenceable", subject: name, details: {} } as const;
  if (influenceable === "no") return { ...remark, variant: "marked", field: "influenceable" };
  if (influenceable === "yes" || influenceable === "partly") return undefined;
  const plain = name.trim();
  if (DEMOGRAPHY.some((pattern) => pattern.test(plain)))
    return { ...remark, variant: "people", field: "name" };
  return NEED.test(plain) && !isInPercent(indicator)
    ? { ...remark, variant: "need", field: "name" }
    : undefined;
}
