import type { CheckedIndicator } from "./checked-indicator.ts";
import { EMPLOYEE_SURVEY, SURVEY } from "./words.ts";

export type SurveyOf = "users" | "employees";

/** Whether the figures are people's own answers, and whose: what a person has chosen first, then source and name. */
export function surveyOf(indicator: CheckedIndicator): SurveyOf | undefined {
  const { indicatorType, perspective } = indicator;
  if (indicatorType === "count" || indicatorType === "measuredQuality") return undefined;
  const text = `${indicator.dataSource} ${indicator.name}`;
  if (indicatorType === undefined && !SURVEY.test(text)) return undefined;
  if (perspective === "staff") return "employees";
  if (perspective === "users") return "users";
  return EMPLOYEE_SURVEY.test(text) ? "employees" : "users";
}

/** What is asked, without quotes, measure words and signs, so that the same question is known again. */
export function questionOf(name: string): string {
  const quoted = /[«"“”]([^«»"“”]+)[»"“”]/u.exec(name)?.[1];
  return subjectOf(quoted ?? name);
}

const MEASURE_WORDS =
  /(?<!\p{L})(?:antall(?:et)?|antal(?:let)?|talet|andel(?:en)?|prosent(?:en)?|procent(?:en)?|gjennomsnitt(?:lig|leg|et)?|gennemsnit(?:lig|ligt|tet)?|snitt(?:et)?|score|skår|poeng|point|på|av|af|number|share|average|mean|percentage|of|the)(?!\p{L})/giu;

/** A name's subject without the words that say how it is measured. */
export function subjectOf(name: string): string {
  return name
    .replace(/\([^()]*\)/gu, " ")
    .replace(MEASURE_WORDS, " ")
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim()
    .toLowerCase();
}
