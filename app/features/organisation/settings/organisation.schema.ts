import { z } from "zod";
import { locales } from "#app/i18n/locale.ts";

export const organisationSchema = z.object({
  name: z.string().trim().min(1).max(120),
  locale: z.enum(locales),
  softGoalLimit: z.number("invalid-number").int().min(1).max(50),
  smallNumberLimit: z.number("invalid-number").int().min(0).max(100).default(5),
  usesBaselineFallback: z.boolean().default(false),
  version: z.coerce.number().int(),
});

export type OrganisationInput = z.output<typeof organisationSchema>;
