import { z } from "zod";
import { BENCHMARK_KINDS } from "#app/domain/indicators/benchmark.ts";
import {
  BEST_ENDS,
  FREQUENCIES,
  INDICATOR_TYPES,
  INFLUENCEABLE,
  MEASURE_KINDS,
  PERSPECTIVES,
} from "#app/domain/indicators/definition.ts";
import { MEANING_CHANGES } from "#app/domain/indicators/definition-version.ts";
import { DIRECTIONS } from "#app/domain/indicators/direction.ts";

const year = z
  .string()
  .trim()
  .regex(/^(19|20)\d{2}$/, "invalid-year")
  .transform(Number);
const line = (max: number) => z.string().trim().max(max).default("");
/** Which reading of a doubtful text a person has chosen, by its key. */
const reading = z.string().max(500).default("");
const count = (max: number) => z.coerce.number().int().min(0).max(max);
const version = z.coerce.number().int();

/** What each carrier of a shared indicator says for itself. */
const ownParts = {
  number: line(20),
  heading: line(200),
  baselineRaw: line(300),
  baselineReading: reading,
  baselineYear: year.optional(),
  desiredThreshold: line(60),
  desiredBenchmark: z.enum(BENCHMARK_KINDS).optional(),
  lowerThreshold: line(60),
  lowerBenchmark: z.enum(BENCHMARK_KINDS).optional(),
  ownerId: z.string().max(100).optional(),
  parentId: z.string().max(100).optional(),
};

export const indicatorSchema = z.object({
  ...ownParts,
  name: z.string().trim().min(1).max(400),
  description: line(4000),
  unit: line(60),
  measureKind: z.enum(MEASURE_KINDS).optional(),
  indicatorType: z.enum(INDICATOR_TYPES).optional(),
  perspective: z.enum(PERSPECTIVES).optional(),
  direction: z.enum(DIRECTIONS).optional(),
  scaleMin: line(20),
  scaleMax: line(20),
  bestEnd: z.enum(BEST_ENDS).optional(),
  numerator: line(400),
  denominator: line(400),
  influenceable: z.enum(INFLUENCEABLE).default("notStated"),
  dataSource: line(400),
  frequency: z.enum(FREQUENCIES).default("year"),
  publicationDelayDays: count(1500).optional(),
  graceDays: count(400).default(30),
  effectLagYears: count(20).default(0),
  consistencyGroup: line(100),
  areaId: z.string().max(100).optional(),
  isShared: z.boolean().default(false),
});

export const editIndicatorSchema = indicatorSchema.extend({
  version,
  meaningChange: z.enum(MEANING_CHANGES).optional(),
  fromYear: year.optional(),
  definitionReason: line(1000),
});

export const carriedIndicatorSchema = z.object({ ...ownParts, version });

/**
 * The targets of several years, each in its own words with who was asked before it was set (R3-30). A row says which version of the
 * year's target it was made from, 0 where there was none, and the words that stood there.
 */
export const targetsSchema = z.object({
  targets: z
    .array(
      z.object({
        year: year.optional(),
        raw: line(300),
        reading,
        consulted: line(500),
        version: z.coerce.number().int().min(0).default(0),
        was: line(300),
      }),
    )
    .min(1)
    .max(40),
});

export const carrySchema = z.object({ choices: z.array(z.string().max(120)).min(1).max(500) });

export type IndicatorInput = z.output<typeof indicatorSchema>;
export type EditIndicatorInput = IndicatorInput & {
  readonly version: number;
} & Partial<Omit<z.output<typeof editIndicatorSchema>, keyof IndicatorInput | "version">>;
export type CarriedIndicatorInput = z.output<typeof carriedIndicatorSchema>;
export type TargetRow = z.output<typeof targetsSchema>["targets"][number];
export type TargetWords = { readonly year: number } & Pick<TargetRow, "raw" | "reading">;
