import type { CheckedIndicator } from "./checked-indicator.ts";
import type { Remark } from "./remark.ts";
import { DEMOGRAPHY, NEED } from "./words.ts";

/**
 * What the service cannot move: marked so by a person, pure demography, or how many have a need (RULES 19). One that a
 * person has marked as influenceable is not doubted.
 */
export function checkNotInfluenceable({
  name,
  influenceable,
}: CheckedIndicator): Remark | undefined {
  const remark = { code: "not-influenceable", subject: name, details: {} } as const;
  if (influenceable === "no") return { ...remark, variant: "marked", field: "influenceable" };
  if (influenceable === "yes" || influenceable === "partly") return undefined;
  const plain = name.trim();
  if (DEMOGRAPHY.some((pattern) => pattern.test(plain)))
    return { ...remark, variant: "people", field: "name" };
  return NEED.test(plain) ? { ...remark, variant: "need", field: "name" } : undefined;
}
