import { z } from "zod";
import { OVERRIDE_COLOURS } from "#app/domain/indicators/rating-override.ts";

export const overrideSchema = z.object({
  rating: z.enum(OVERRIDE_COLOURS),
  reason: z.string().trim().min(1).max(2000),
});

/** Which colour the person had before them, so that another's change in the meantime is noticed. */
export const standingOverrideSchema = z.object({ overrideId: z.string().min(1).max(40) });

export type OverrideInput = z.output<typeof overrideSchema>;
export type StandingOverrideInput = z.output<typeof standingOverrideSchema>;
