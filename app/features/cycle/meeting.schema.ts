import { z } from "zod";
import { steps } from "#app/domain/cycle/step.ts";

export const committeeMeetingSchema = z.object({
  step: z.enum(steps),
  title: z.string().trim().min(1).max(200),
  heldOn: z.iso.date(),
  startsAtTime: z.iso.time({ precision: -1 }),
  place: z.string().trim().max(200).default(""),
});

export const editCommitteeMeetingSchema = committeeMeetingSchema.extend({
  version: z.coerce.number().int(),
});

export const decisionSchema = z.object({
  decisionText: z.string().trim().min(1).max(10_000),
});

export const recordDecisionSchema = decisionSchema.extend({ version: z.coerce.number().int() });

export type CommitteeMeetingInput = z.output<typeof committeeMeetingSchema>;
