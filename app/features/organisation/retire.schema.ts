import { z } from "zod";

export const retireSchema = z.object({
  version: z.coerce.number().int(),
  retire: z.enum(["yes", "no"]),
});

export type RetireInput = z.output<typeof retireSchema>;
