import { z } from "zod";
import { locales } from "#app/i18n/locale.ts";

export const languageSchema = z.object({
  locale: z.enum(locales),
  back: z.string().max(500).optional(),
});
