import { z } from "zod";
import { BENCHMARK_KINDS } from "#app/domain/indicators/benchmark.ts";

export const benchmarkSchema = z.object({
  kind: z.enum(BENCHMARK_KINDS),
  name: z.string().trim().max(120).default(""),
  year: z.coerce
    .number("invalid-year")
    .int("invalid-year")
    .min(1900, "invalid-year")
    .max(2100, "invalid-year"),
  raw: z.string().trim().min(1).max(100),
  /** Which reading of a figure in doubt is meant. */
  reading: z.string().max(300).default(""),
  /** Whether it takes the place of the one that stands. */
  replaces: z.coerce.boolean().default(false),
  isPreliminary: z.coerce.boolean().default(false),
  dataSource: z.string().trim().max(300).default(""),
});

/** A button's form: the address says which figure. */
export const withdrawBenchmarkSchema = z.object({});

export type BenchmarkInput = z.output<typeof benchmarkSchema>;
