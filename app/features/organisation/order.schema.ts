import { z } from "zod";

/** A list in the order it stands in, and the step that one of its rows takes. */
export const orderSchema = z.object({
  order: z.array(z.string().max(40)).max(200),
  move: z.string().max(60).default(""),
});

export type OrderInput = z.output<typeof orderSchema>;
