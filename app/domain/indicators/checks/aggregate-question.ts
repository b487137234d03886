import type { CheckedIndicator } from "./checked-indicator.ts";
import type { Remark } from "./remark.ts";
import { surveyOf } from "./survey.ts";
import { AGGREGATE } from "./words.ts";

/**
 * A survey's overall score where a single question would tell a service what to do (RULES 19). For the organisation as a whole an
 * overall score is what one looks at.
 */
export function checkAggregateQuestion(indicator: CheckedIndicator): Remark | undefined {
  const { name, isOverall } = indicator;
  const words = AGGREGATE.exec(name)?.[0];
  if (isOverall === true || words === undefined || surveyOf(indicator) === undefined)
    return undefined;
  return { code: "aggregate-question", subject: name, details: { words }, field: "name" };
}
