import type { CheckedIndicator } from "./checked-indicator.ts";
import type { Remark } from "./remark.ts";
import { AND_OR, TWO_MEASURES } from "./words.ts";

const QUESTION = /[«"“”][^«»"“”]+\?\s*[»"”]/gu;

/** Two measures, two questions or an "and/or" in one row: one figure cannot answer for both (RULES 19). */
export function checkSeveralInOne({ name }: CheckedIndicator): Remark | undefined {
  const questions = name.match(QUESTION) ?? [];
  const words = TWO_MEASURES.exec(name)?.[0] ?? AND_OR.exec(name)?.[0];
  const found = words ?? (questions.length > 1 ? questions.join(" ") : undefined);
  if (found === undefined) return undefined;
  return { code: "several-in-one", subject: name, details: { words: found }, field: "name" };
}
