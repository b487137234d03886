import { z } from "zod";

const version = z.coerce.number().int();

/** Who said it: `institution:<id>` or `person:<id>`. */
const speaker = z.string().regex(/^(institution|person):\w{1,40}$/, "unknown-choice");

export const contributionSchema = z.object({
  text: z.string().trim().min(1).max(2000),
  speaker,
});

export const editContributionSchema = contributionSchema.extend({ version });
export const removeContributionSchema = z.object({ version });

export const agendaItemSchema = z.object({ change: z.enum(["start", "finish"]) });

export const themeSchema = z.object({ title: z.string().trim().min(1).max(200) });
export const renameThemeSchema = themeSchema.extend({ version });
export const moveThemeSchema = z.object({ direction: z.enum(["up", "down"]) });
export const removeThemeSchema = z.object({ remove: z.literal("yes") });

/** Without a theme the contribution goes back to the pile. */
export const assignThemeSchema = z.object({ themeId: z.string().max(40).default("") });

/** Who the page showed as present, and who is marked now: two people can mark at once. */
export const attendanceSchema = z.object({
  shownIds: z.array(z.string().max(40)).max(1000),
  presentIds: z.array(z.string().max(40)).max(1000),
});

export type ContributionInput = z.output<typeof contributionSchema>;
export type AttendanceInput = z.output<typeof attendanceSchema>;
