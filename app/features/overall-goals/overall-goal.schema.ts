import { z } from "zod";

/** The most characters of what an overall goal means, said under its field. */
export const longestMeaning = 4000;

const id = z.string().max(40);

export const overallGoalSchema = z.object({
  title: z.string().trim().min(1).max(200),
  text: z.string().trim().max(longestMeaning).default(""),
  councilTermId: id,
  /** Empty for a goal of the whole organisation. */
  areaId: id.optional(),
  parentId: id.optional(),
  responsible: z.string().trim().max(200).default(""),
  indicatorIds: z.array(id).max(50).default([]),
});

export const editOverallGoalSchema = overallGoalSchema.extend({ version: z.coerce.number().int() });

export type OverallGoalInput = z.output<typeof overallGoalSchema>;
