import { z } from "zod";

export const goalFieldSchema = z.object({
  label: z.string().trim().min(1).max(120),
  help: z.string().trim().max(300).default(""),
  isRequired: z.boolean().default(false),
});

export const editGoalFieldSchema = goalFieldSchema.extend({ version: z.coerce.number().int() });

export type GoalFieldInput = z.output<typeof goalFieldSchema>;
