import { z } from "zod";
import { GOAL_STATUSES } from "#app/domain/follow-up/goal-status.ts";
import { uploadedFile } from "../documents/upload.schema.ts";

const longestReportText = 8000;
const mostLinks = 20;

const text = z.string().trim().max(longestReportText).default("");
const webAddress = /^https?:\/\/[^\s/$.?#][^\s]*$/i;

const link = z
  .object({
    title: z.string().trim().max(300).default(""),
    url: z.string().trim().max(2000).default(""),
  })
  .superRefine(({ title, url }, context) => {
    if (url === "" ? title !== "" : !webAddress.test(url)) {
      context.addIssue({ code: "custom", path: ["url"], message: "invalid-url" });
    }
  });

export const goalReportSchema = z.object({
  status: z.enum(GOAL_STATUSES).optional(),
  deviationReason: text,
  explanation: text,
  remedy: text,
  effectAchieved: text,
  evidence: text,
  links: z.array(link).max(mostLinks).default([]),
  /** Files that are taken off the report again. */
  removedFiles: z.array(z.string().max(40)).max(100).default([]),
  file: uploadedFile.optional(),
  /** 0 for a report that nobody has begun. */
  version: z.coerce.number().int(),
});

export const correctReportSchema = goalReportSchema.extend({
  correctsId: z.string().min(1).max(40),
  correctionReason: z.string().trim().max(longestReportText).default(""),
});

export type GoalReportForm = z.output<typeof goalReportSchema>;
