import { z } from "zod";
import { INDICATOR_CHECKS } from "#app/domain/indicators/checks/remark.ts";

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

const remarkAnswer = z.object({
  row: z.coerce.number().int().min(0),
  code: z.enum(INDICATOR_CHECKS),
  subject: z.string().max(4_000).default(""),
  reason: z.string().trim().max(1_000).default(""),
});

export const choicesSchema = z.object({
  choices: z.array(choice).max(1_000).default([]),
  /** Why a remark is left standing; an empty reason takes the answer away. */
  answers: z.array(remarkAnswer).max(1_000).default([]),
  /** All open ones at once: the proposed reading, or the words as they stand. */
  all: z.enum(["proposed", "words"]).optional(),
  /** The rows that were shown. */
  show: z.string().max(20).optional(),
  page: z.coerce.number().int().min(1).max(100_000).optional(),
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
export type ChoicesInput = Omit<z.output<typeof choicesSchema>, "answers"> & {
  readonly answers?: z.output<typeof choicesSchema>["answers"];
};
export type SelectionInput = z.output<typeof selectionSchema>;
