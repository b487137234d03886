import { z } from "zod";

export const committeeSchema = z.object({
  name: z.string().trim().min(1).max(120),
  purpose: z.string().trim().max(500).default(""),
});

export const editCommitteeSchema = committeeSchema.extend({ version: z.coerce.number().int() });

export type CommitteeInput = z.output<typeof committeeSchema>;
