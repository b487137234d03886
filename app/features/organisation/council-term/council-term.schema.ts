import { z } from "zod";

export const councilTermSchema = z.object({
  name: z.string().trim().min(1).max(120),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
});

export const editCouncilTermSchema = councilTermSchema.extend({ version: z.coerce.number().int() });

export type CouncilTermInput = z.output<typeof councilTermSchema>;
