import type { CheckedIndicator } from "./checked-indicator.ts";
import type { Remark } from "./remark.ts";
import { DROPOUT, NEGATED_ACHIEVEMENT } from "./words.ts";

/** Those who did not reach something are counted where those who did could be: completed instead of dropped out (RULES 19). */
export function checkNegativeWording({ name }: CheckedIndicator): Remark | undefined {
  const words = NEGATED_ACHIEVEMENT.exec(name)?.[0] ?? DROPOUT.exec(name)?.[0];
  if (words === undefined) return undefined;
  return { code: "negative-wording", subject: name, details: { words }, field: "name" };
}
