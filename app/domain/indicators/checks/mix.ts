import type { CheckedIndicator } from "./checked-indicator.ts";
import type { Remark, SetCheckCode } from "./remark.ts";
import { surveyOf } from "./survey.ts";

export type MixPart = "user" | "measured" | "employee";

/** How many there are of one part of the mix, and how many are recommended; no `max` where more are welcome. */
export type MixCount = {
  readonly part: MixPart;
  readonly count: number;
  readonly min: number;
  readonly max: number | undefined;
};

const RECOMMENDED: Readonly<Record<MixPart, readonly [min: number, max: number]>> = {
  user: [2, 3],
  measured: [3, 4],
  employee: [2, 4],
};

/**
 * The recommended mix of a service (R3-14): 2–3 questions to users, 3–4 measured figures (a school should have more), 2–4 questions
 * to employees. Money and plain activity figures belong to none of them.
 */
export function countMix(
  indicators: readonly CheckedIndicator[],
  service: { readonly isSchool: boolean },
): readonly MixCount[] {
  const parts = indicators.map(partOf);
  return (Object.keys(RECOMMENDED) as MixPart[]).map((part) => {
    const [min, max] = RECOMMENDED[part];
    return {
      part,
      count: parts.filter((one) => one === part).length,
      min,
      max: part === "measured" && service.isSchool ? undefined : max,
    };
  });
}

/** A remark for each part that a service has too few or too many of. A service without indicators is not judged. */
export function checkMix(
  indicators: readonly CheckedIndicator[],
  service: { readonly isSchool: boolean },
): readonly Remark<SetCheckCode>[] {
  if (indicators.length === 0) return [];
  return countMix(indicators, service).flatMap(({ part, count, min, max }) => {
    const isMany = max !== undefined && count > max;
    if (count >= min && !isMany) return [];
    return [
      {
        code: `mix-${part}` as const,
        variant: isMany ? "many" : max === undefined ? "open" : "few",
        subject: String(count),
        details: { count, min, ...(max === undefined ? {} : { max }) },
        field: "set" as const,
      },
    ];
  });
}

export function partOf(indicator: CheckedIndicator): MixPart | undefined {
  const survey = surveyOf(indicator);
  if (survey !== undefined) return survey === "employees" ? "employee" : "user";
  if (indicator.indicatorType === "measuredQuality") return "measured";
  if (indicator.indicatorType === "count" || indicator.perspective === "economy") return undefined;
  return "measured";
}
