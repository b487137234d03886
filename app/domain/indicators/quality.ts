/** The seven questions by which people judge an indicator (R3-12). */
export const CRITERIA = [
  "relevance",
  "influenceable",
  "ambition",
  "completeSet",
  "clearLanguage",
  "singleQuestions",
  "sameMeasure",
] as const;

export const CRITERION_ANSWERS = ["yes", "partly", "no"] as const;

export type Criterion = (typeof CRITERIA)[number];
export type CriterionAnswer = (typeof CRITERION_ANSWERS)[number];

/** What an indicator says of itself, cell by cell; its targets come after, one for each year. */
export const CELLS = [
  "name",
  "description",
  "unit",
  "direction",
  "status",
  "scale",
  "influenceable",
  "source",
] as const;

/** The cells of an indicator that can be commented on: what it says of itself, and each year's target (R3-13). */
export function cellsOf(targetYears: readonly number[]): readonly string[] {
  return [...CELLS, ...targetYears.map((year) => `target-${year}`)];
}
