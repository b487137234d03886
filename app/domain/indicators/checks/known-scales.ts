import type { Decimal } from "../decimal.ts";

export type KnownScale = { readonly min: Decimal; readonly max: Decimal };

type Survey = {
  readonly name: string;
  readonly pattern: RegExp;
  /** From which year which scale holds, the latest first. */
  readonly scales: readonly (KnownScale & { readonly fromYear: number })[];
};

/**
 * Surveys whose scale is settled by those who run them, with the year from which it holds (R3-11, RULES 7). A survey of that
 * kind run by oneself has another name and is not judged.
 */
const SURVEYS: readonly Survey[] = [
  {
    name: "Elevundersøkelsen",
    pattern: /elevundersøk(?:elsen|inga)/iu,
    scales: [{ fromYear: 0, min: "1", max: "5" }],
  },
  {
    name: "Lærlingundersøkelsen",
    pattern: /lærlingundersøk(?:elsen|inga)/iu,
    scales: [{ fromYear: 0, min: "1", max: "5" }],
  },
  {
    name: "Foreldreundersøkelsen",
    pattern: /foreldreundersøk(?:elsen|inga)/iu,
    scales: [{ fromYear: 0, min: "1", max: "5" }],
  },
  {
    name: "10-faktor",
    pattern: /10[\s-]?faktor|ti[\s-]?faktor/iu,
    scales: [{ fromYear: 0, min: "1", max: "5" }],
  },
  {
    name: "Bedre kommune",
    pattern: /bedre\s?kommune/iu,
    scales: [{ fromYear: 0, min: "1", max: "6" }],
  },
  {
    name: "ETU",
    pattern: /(?<!\p{L})ETU(?!\p{L})|elevtrivselsundersøgelsen/u,
    scales: [
      { fromYear: 2019, min: "1", max: "5" },
      { fromYear: 0, min: "1", max: "100" },
    ],
  },
  {
    name: "Den nationale trivselsmåling",
    pattern: /national\p{L}*\s+trivselsmåling/iu,
    scales: [{ fromYear: 0, min: "1", max: "5" }],
  },
];

/** The survey a source or a name speaks of, with the scale of the year; without a year, the scale of today. */
export function knownScale(
  text: string,
  year: number | undefined,
): (KnownScale & { readonly survey: string }) | undefined {
  const survey = SURVEYS.find(({ pattern }) => pattern.test(text));
  const scale = survey?.scales.find(({ fromYear }) => year === undefined || fromYear <= year);
  return survey && scale ? { survey: survey.name, min: scale.min, max: scale.max } : undefined;
}
