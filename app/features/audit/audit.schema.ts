import { z } from "zod";

/** What the log is searched by; anything that cannot be read falls back to all. */
const auditSearchSchema = z.object({
  person: z.string().min(1).max(40).optional().catch(undefined),
  type: z.string().min(1).max(40).optional().catch(undefined),
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export type AuditSearch = z.output<typeof auditSearchSchema>;

export function readAuditSearch(query: URLSearchParams): AuditSearch {
  const given = (name: string) => query.get(name) || undefined;
  return auditSearchSchema.parse({
    person: given("person"),
    type: given("type"),
    from: given("from"),
    to: given("to"),
    page: given("side") ?? 1,
  });
}
