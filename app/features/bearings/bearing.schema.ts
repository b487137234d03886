import { z } from "zod";

const title = z.string().trim().min(1).max(200);
const text = z.string().trim().min(1).max(5000);
const reason = z.string().trim().min(1).max(1000);
const version = z.coerce.number().int();

/** A draft with where it comes from: themes, or a bearing of last round; the rule says whether that will do. */
export const draftBearingSchema = z.object({
  title,
  text,
  themeIds: z.array(z.string().max(40)).max(50).default([]),
  previousBearingId: z.string().max(40).default(""),
});

export const editBearingSchema = z.object({
  title,
  text,
  themeIds: z.array(z.string().max(40)).max(50).default([]),
  reason: z.string().trim().max(1000).default(""),
  version,
});

export const reviseBearingSchema = z.object({ title, text, reason, version });

export const withdrawBearingSchema = z.object({ reason, version });

export const discardVersionSchema = z.object({ version });

export const commentSchema = z.object({ text: z.string().trim().min(1).max(2000) });

export const adoptBearingsSchema = z.object({
  adoptedOn: z.iso.date(),
  decisionText: z.string().trim().min(1).max(4000),
  /** What the committee saw: `id:version` of every bearing that awaits adoption. */
  seen: z.string().max(10_000).default(""),
  /** The planned meeting that the committee decided at; empty where it was none of them. */
  meetingId: z.string().max(40).default(""),
});

export const orderBearingsSchema = z.object({
  order: z.array(z.string().max(40)).max(100).default([]),
  move: z.string().max(60).default(""),
});

export type DraftBearingInput = z.output<typeof draftBearingSchema>;
export type EditBearingInput = z.output<typeof editBearingSchema>;
export type ReviseBearingInput = z.output<typeof reviseBearingSchema>;
export type AdoptBearingsInput = z.output<typeof adoptBearingsSchema>;
export type OrderBearingsInput = z.output<typeof orderBearingsSchema>;
