import { z } from "zod";

/** What the log is searched by; anything that cannot be read falls back to all. */
export const auditSearchSchema = z.object({
  person: z.string().min(1).max(40).optional().catch(undefined),
  type: z.string().min(1).max(40).optional().catch(undefined),
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export type AuditSearch = z.output<typeof auditSearchSchema>;
