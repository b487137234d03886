import { z } from "zod";
import { PERIOD_KINDS } from "#app/domain/follow-up/reporting-period.ts";

const dates = {
  opensOn: z.iso.date(),
  dueOn: z.iso.date(),
};

export const planPeriodSchema = z.object({
  kind: z.enum(PERIOD_KINDS),
  year: z
    .string()
    .trim()
    .regex(/^20\d{2}$/, "invalid-year")
    .transform(Number),
  ...dates,
});

export const editPeriodSchema = z.object({ ...dates, version: z.coerce.number().int() });

/** A button that moves a period on. */
export const movePeriodSchema = z.object({ version: z.coerce.number().int() });

export type PlanPeriodInput = z.output<typeof planPeriodSchema>;
export type EditPeriodInput = z.output<typeof editPeriodSchema>;
export type MovePeriodInput = z.output<typeof movePeriodSchema>;
