import { z } from "zod";
import { goalKinds } from "#app/domain/goals/goal-text.ts";

/** The most characters of a running text, said under its field. */
export const longestText = 4000;

const prose = z.string().trim().max(longestText).default("");
const id = z.string().max(40);

const action = z
  .object({
    text: z.string().trim().max(500).default(""),
    dueOn: z.iso.date().optional(),
  })
  .refine((row) => row.text !== "" || row.dueOn === undefined, {
    path: ["text"],
    message: "required",
  });

/** The template of a goal. Only the title is needed for a draft; what else is missing is said beside the form. */
export const goalSchema = z.object({
  title: z.string().trim().min(1).max(200),
  kind: z.enum(goalKinds).default("development"),
  statement: prose,
  background: prose,
  bearingIds: z.array(id).max(20).default([]),
  overallGoalIds: z.array(id).max(20).default([]),
  expectedEffect: prose,
  followUpPlan: prose,
  indicatorIds: z.array(id).max(50).default([]),
  qualitativeEvidence: prose,
  sourceIds: z.array(id).max(50).default([]),
  actions: z.array(action).max(50).default([]),
  positiveConsequences: prose,
  negativeConsequences: prose,
  responsible: z.string().trim().max(200).default(""),
  answers: z
    .array(z.object({ fieldId: id, value: prose }))
    .max(50)
    .default([]),
  /** What to do after saving: stay with the draft, or send it to the committee. */
  after: z.enum(["stay", "submit"]).default("stay"),
});

/** Which text a form was made from: the goal's version by its number, and how often that had been saved. */
const readVersion = { number: z.coerce.number().int(), version: z.coerce.number().int() };

export const editGoalSchema = goalSchema.extend(readVersion);

export const moveGoalSchema = z.object(readVersion);

export const approveGoalSchema = z.object({ ...readVersion, decidedOn: z.iso.date() });

export const returnGoalSchema = z.object({
  ...readVersion,
  decidedOn: z.iso.date(),
  reason: z.string().trim().min(1).max(2000),
});

export const newVersionSchema = z.object({
  ...readVersion,
  reasonKind: z.enum(["budget", "other"]),
  budgetYear: z.coerce.number("invalid-number").int("invalid-number").optional(),
  reason: z.string().trim().max(1000).default(""),
});

export const retireGoalSchema = z.object({
  version: z.coerce.number().int(),
  retire: z.enum(["yes", "no"]),
  reason: z.string().trim().max(1000).default(""),
});

export type GoalInput = z.output<typeof goalSchema>;
export type ReadVersion = z.output<typeof moveGoalSchema>;
