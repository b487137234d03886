import { z } from "zod";
import { meetingModels } from "#app/domain/dialogue/meeting-model.ts";

const minutes = z.coerce.number().int().min(1).max(480);
const version = z.coerce.number().int();

export const meetingSchema = z.object({
  title: z.string().trim().min(1).max(200),
  model: z.enum(meetingModels),
  theme: z.string().trim().max(300).default(""),
  institutionIds: z.array(z.string().max(40)).max(500),
  committeeIds: z.array(z.string().max(40)).max(50),
  heldOn: z.iso.date(),
  startsAtTime: z.iso.time({ precision: -1 }),
  place: z.string().trim().max(200).default(""),
  facilitatorId: z.string().max(40).optional(),
  followUpMinutes: minutes,
  agenda: z
    .array(
      z.object({
        id: z.string().max(40).optional(),
        title: z.string().trim().min(1).max(200),
        minutes,
      }),
    )
    .max(40),
});

export const editMeetingSchema = meetingSchema.extend({ version });

/** A button that changes the meeting's state. */
export const meetingVersionSchema = z.object({ version });

export const closingSchema = z.object({
  summary: z.string().trim().max(20_000).default(""),
  version,
  intent: z.enum(["save", "close"]),
});

export const reopenSchema = z.object({ reason: z.string().trim().min(1).max(1000), version });

export type MeetingInput = z.output<typeof meetingSchema>;
export type ClosingInput = z.output<typeof closingSchema>;
