import { z } from "zod";
import { dialogueModels } from "#app/domain/cycle/dialogue-form.ts";

export const dialogueFormSchema = z.object({
  model: z.enum(dialogueModels),
  facilitation: z.string().trim().min(1).max(2000),
  committeeIds: z.array(z.string().max(40)).max(50).default([]),
  decidedOn: z.iso.date(),
  decisionText: z.string().trim().min(1).max(10_000),
  /** None while the committee has not decided before. */
  version: z.coerce.number().int().optional(),
});

export type DialogueFormInput = z.output<typeof dialogueFormSchema>;
