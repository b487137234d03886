import { z } from "zod";

export const mostPasted = 2_000_000;

export const startImportSchema = z.object({
  text: z.string().max(mostPasted).default(""),
  file: z.instanceof(File).optional(),
});

const column = z.object({ use: z.string().max(40), years: z.string().trim().max(120).default("") });

export const columnsSchema = z.object({
  table: z.coerce.number().int().min(0).max(100),
  headingRow: z.coerce.number().int().min(-1).max(50),
  contains: z.enum(["indicators", "measurements"]),
  institution: z.string().max(100).default(""),
  columns: z.array(column).max(150).default([]),
});

const choice = z.object({ cell: z.string().max(40), key: z.string().max(500).default("") });

export const choicesSchema = z.object({
  choices: z.array(choice).max(1_000).default([]),
  /** All open ones at once: the proposed reading, or the words as they stand. */
  all: z.enum(["proposed", "words"]).optional(),
});

export const selectionSchema = z.object({
  indicator: z.string().max(100),
  kind: z.enum(["measurement", "national", "group", "other"]),
  name: z.string().trim().max(200).default(""),
  categories: z.array(z.coerce.number().int().min(0).max(100_000)).max(20).default([]),
});

export const confirmSchema = z.object({ tag: z.string().max(40) });
export const buttonSchema = z.object({ number: z.coerce.number().int().optional() });

export type ColumnsInput = z.output<typeof columnsSchema>;
export type ChoicesInput = z.output<typeof choicesSchema>;
export type SelectionInput = z.output<typeof selectionSchema>;
