import { z } from "zod";
import { steps } from "#app/domain/cycle/step.ts";
import { stepActions } from "#app/domain/cycle/step-change.ts";

export const newRoundSchema = z.object({
  year: z.coerce.number().int().min(1900).max(2200),
  councilTermId: z.string().min(1).max(40),
});

export const stepChangeSchema = z.object({
  step: z.enum(steps),
  action: z.enum(stepActions),
  reason: z.string().trim().max(1000).default(""),
  version: z.coerce.number().int(),
});

const date = z.iso.date().optional();

export const stepDatesSchema = z.object({
  knowledgeStartsOn: date,
  knowledgeDueOn: date,
  dialogueStartsOn: date,
  dialogueDueOn: date,
  bearingsStartsOn: date,
  bearingsDueOn: date,
  goalsStartsOn: date,
  goalsDueOn: date,
  followUpStartsOn: date,
  followUpDueOn: date,
});

export const editStepDatesSchema = stepDatesSchema.extend({ version: z.coerce.number().int() });

export type NewRoundInput = z.output<typeof newRoundSchema>;
export type StepChangeInput = z.output<typeof stepChangeSchema>;
export type StepDatesInput = z.output<typeof editStepDatesSchema>;
