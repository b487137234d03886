import { z } from "zod";

const text = z.string().trim().max(5000).default("");

export const preparationSchema = z.object({
  staffDialogueOn: z.iso.date().optional(),
  staffDialogue: text,
  boardDialogueOn: z.iso.date().optional(),
  boardDialogue: text,
  status: text,
  conditions: text,
  challenges: text,
  developmentNeeds: text,
  /** 0 while nothing has been saved. */
  version: z.coerce.number().int(),
  intent: z.enum(["save", "submit"]),
});

export type PreparationInput = z.output<typeof preparationSchema>;
