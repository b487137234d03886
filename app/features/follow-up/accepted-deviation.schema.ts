import { z } from "zod";

export const deviationSchema = z.object({
  reason: z.string().trim().min(1).max(2000),
  decidedOn: z.iso.date(),
  untilOn: z.iso.date(),
});

/** A button's form: the address says which deviation. */
export const withdrawDeviationSchema = z.object({});

export type DeviationInput = z.output<typeof deviationSchema>;
