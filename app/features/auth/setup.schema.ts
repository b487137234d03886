import { z } from "zod";
import { locales } from "#app/i18n/locale.ts";

export const setupSchema = z
  .object({
    kind: z.enum(["municipality", "institution"]),
    organisationName: z.string().trim().min(1).max(120),
    country: z.enum(["DK", "NO"]),
    locale: z.enum(locales),
    name: z.string().trim().min(1).max(120),
    email: z.string().trim().toLowerCase().pipe(z.email().max(200)),
    password: z.string().min(1).max(500),
    repeat: z.string().min(1).max(500),
  })
  .refine((form) => form.password === form.repeat, {
    path: ["repeat"],
    message: "passwords-differ",
  });

export type SetupInput = z.output<typeof setupSchema>;
