import { z } from "zod";

export const institutionTypeSchema = z.object({ name: z.string().trim().min(1).max(120) });

export const editInstitutionTypeSchema = institutionTypeSchema.extend({
  version: z.coerce.number().int(),
});

export type InstitutionTypeInput = z.output<typeof institutionTypeSchema>;
