import { z } from "zod";

export const institutionSchema = z.object({
  name: z.string().trim().min(1).max(120),
  institutionTypeId: z.string().min(1).max(40),
  areaId: z.string().min(1).max(40),
  scope: z.enum(["core", "support"]),
  district: z.string().trim().max(120).default(""),
});

export const editInstitutionSchema = institutionSchema.extend({ version: z.coerce.number().int() });

export type InstitutionInput = z.output<typeof institutionSchema>;
