import { z } from "zod";

export const askQuestionSchema = z.object({
  text: z.string().trim().min(1).max(1000),
  /** Asked for only where a question can be asked on behalf of several committees. */
  committeeId: z.string().max(40).default(""),
});

export const answerQuestionSchema = z.object({ answer: z.string().trim().min(1).max(2000) });

export type QuestionInput = z.output<typeof askQuestionSchema>;
