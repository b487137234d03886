import { z } from "zod";
import { roles } from "#app/domain/permissions/roles.ts";
import { locales } from "#app/i18n/locale.ts";

export const personSchema = z.object({
  name: z.string().trim().min(1).max(120),
  title: z.string().trim().max(120).default(""),
  email: z.string().trim().toLowerCase().pipe(z.email().max(200)),
  /** Left out where the person follows the organisation's language. */
  locale: z.enum(locales).optional(),
});

export const editPersonSchema = personSchema.extend({ version: z.coerce.number().int() });

/** `committee:<id>`, `institution:<id>`, or nothing for the whole organisation. */
export const roleSchema = z.object({
  role: z.enum(roles),
  place: z
    .string()
    .regex(/^(committee|institution):[a-z0-9]{1,40}$/, "unknown-choice")
    .optional(),
});

const personSearchSchema = z.object({
  q: z.string().trim().max(100).catch(""),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/** What the list of persons is searched for, from the address; what cannot be read falls back to all. */
export function readPersonSearch(query: URLSearchParams): { words: string; page: number } {
  const { q, page } = personSearchSchema.parse({
    q: query.get("q") ?? "",
    page: query.get("side") ?? 1,
  });
  return { words: q, page };
}

/** A button that carries nothing but the page it was pressed on. */
export const nothingSchema = z.object({});

export type PersonInput = z.output<typeof personSchema>;
export type RoleInput = z.output<typeof roleSchema>;
