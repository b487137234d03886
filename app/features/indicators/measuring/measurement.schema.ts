import { z } from "zod";
import { WHOLE_YEAR } from "#app/domain/indicators/part-of-year.ts";

const line = (max: number) => z.string().trim().max(max).default("");

/** One figure: words, or what was counted and out of how many. */
export const measurementSchema = z.object({
  year: z
    .string()
    .trim()
    .regex(/^(19|20)\d{2}$/, "invalid-year")
    .transform(Number),
  period: z.string().max(10).default(WHOLE_YEAR),
  raw: line(300),
  /** Which reading of doubtful words a person has chosen, by its key. */
  reading: line(500),
  numerator: line(40),
  denominator: line(40),
  respondents: z
    .string()
    .trim()
    .regex(/^\d{1,9}$/, "invalid-number")
    .transform(Number)
    .optional(),
  isPreliminary: z.boolean().default(false),
  note: line(2000),
  /** The newest figure the person had before them, "none" where there was none; a later one of the same period is shown first. */
  seen: z.string().max(100).optional(),
});

export type MeasurementInput = z.output<typeof measurementSchema>;
