import { z } from "zod";

export const areaSchema = z.object({
  name: z.string().trim().min(1).max(120),
  /** Empty for support functions, which answer to no committee. */
  committeeId: z.string().max(40).optional(),
  penHolder: z.enum(["institutionLeader", "administration"]),
});

export const editAreaSchema = areaSchema.extend({ version: z.coerce.number().int() });

export type AreaInput = z.output<typeof areaSchema>;
