import { z } from "zod";
import { DIRECTIONS } from "#app/domain/indicators/direction.ts";

const year = z
  .string()
  .trim()
  .regex(/^(19|20)\d{2}$/, "invalid-year")
  .transform(Number);
const line = (max: number) => z.string().trim().max(max).default("");
/** Which reading of a doubtful text a person has chosen, by its key. */
const reading = z.string().max(500).default("");

export const indicatorSchema = z.object({
  number: line(20),
  heading: line(200),
  name: z.string().trim().min(1).max(400),
  description: line(4000),
  unit: line(60),
  direction: z.enum(DIRECTIONS).optional(),
  baselineRaw: line(300),
  baselineReading: reading,
  baselineYear: year.optional(),
  lowerThreshold: line(60),
  dataSource: line(400),
});

export const editIndicatorSchema = indicatorSchema.extend({ version: z.coerce.number().int() });

export const targetSchema = z.object({
  year,
  raw: z.string().trim().min(1).max(300),
  reading,
});

export const measurementSchema = z.object({
  year,
  raw: z.string().trim().min(1).max(300),
  reading,
  isPreliminary: z.boolean().default(false),
  note: line(2000),
});

export type IndicatorInput = z.output<typeof indicatorSchema>;
export type TargetInput = z.output<typeof targetSchema>;
export type MeasurementInput = z.output<typeof measurementSchema>;
