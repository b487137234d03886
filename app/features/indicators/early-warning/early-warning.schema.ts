import { z } from "zod";
import { WARNING_COMPARATORS, WARNING_FREQUENCIES } from "#app/domain/indicators/early-warning.ts";

export const earlyWarningSchema = z.object({
  signal: z.string().trim().min(1).max(300),
  unit: z.string().trim().max(60).default(""),
  comparator: z.enum(WARNING_COMPARATORS),
  threshold: z.string().trim().min(1).max(40),
  frequency: z.enum(WARNING_FREQUENCIES),
  ownerId: z.string().max(100).optional(),
});

export const editEarlyWarningSchema = earlyWarningSchema.extend({
  version: z.coerce.number().int(),
});

export const earlyReadingSchema = z.object({
  observedOn: z.iso.date(),
  raw: z.string().trim().min(1).max(300),
  note: z.string().trim().max(2000).default(""),
});

export type EarlyWarningInput = z.output<typeof earlyWarningSchema>;
export type EditEarlyWarningInput = z.output<typeof editEarlyWarningSchema>;
export type EarlyReadingInput = z.output<typeof earlyReadingSchema>;
