import { z } from "zod";
import { itemKinds } from "#app/domain/knowledge/item.ts";
import { uploadedFile } from "../documents/upload.schema.ts";

const point = z.object({
  period: z.string().trim().max(60).default(""),
  value: z.string().trim().max(60).default(""),
});

/** One form for all kinds; what a kind does not have stays empty, and what it must have is asked for. */
export const knowledgeItemSchema = z
  .object({
    kind: z.enum(itemKinds),
    title: z.string().trim().min(1).max(200),
    body: z.string().trim().max(20_000).default(""),
    url: z.string().trim().max(2000).default(""),
    file: uploadedFile.optional(),
    unit: z.string().trim().max(60).default(""),
    points: z.array(point).max(200).default([]),
    pasted: z.string().max(20_000).default(""),
    source: z.string().trim().min(1).max(300),
    sourceOn: z.iso.date(),
    /** None for a new item. */
    version: z.coerce.number().int().optional(),
  })
  .superRefine((item, context) => {
    const demand = (field: "body" | "url" | "file", isThere: boolean) => {
      if (!isThere) context.addIssue({ code: "custom", path: [field], message: "required" });
    };
    if (item.kind === "text") demand("body", item.body !== "");
    if (item.kind === "link") demand("url", item.url !== "");
    if (item.kind === "file") demand("file", Boolean(item.file) || item.version !== undefined);
  });

export const retireItemSchema = z.object({
  version: z.coerce.number().int(),
  retire: z.enum(["yes", "no"]),
});

export const itemOrderSchema = z.object({
  order: z.array(z.string().max(40)).max(200).default([]),
  move: z.string().max(60).default(""),
});

export type KnowledgeItemInput = z.output<typeof knowledgeItemSchema>;
