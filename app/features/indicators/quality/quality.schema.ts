import { z } from "zod";
import { INDICATOR_CHECKS } from "#app/domain/indicators/checks/remark.ts";
import { CRITERIA, CRITERION_ANSWERS } from "#app/domain/indicators/quality.ts";

export const answerRemarkSchema = z.object({
  code: z.enum(INDICATOR_CHECKS),
  subject: z.string().max(4000).default(""),
  reason: z.string().trim().min(1).max(1000),
});

export const withdrawAnswerSchema = z.object({ answer: z.string().min(1).max(100) });

const answer = z.enum(CRITERION_ANSWERS).optional();
const note = z.string().trim().max(1000).default("");

/** An answer and a note for each criterion. */
export const judgementSchema = z.object({
  relevance: answer,
  relevanceNote: note,
  influenceable: answer,
  influenceableNote: note,
  ambition: answer,
  ambitionNote: note,
  completeSet: answer,
  completeSetNote: note,
  clearLanguage: answer,
  clearLanguageNote: note,
  singleQuestions: answer,
  singleQuestionsNote: note,
  sameMeasure: answer,
  sameMeasureNote: note,
  version: z.coerce.number().int(),
});

export const cellCommentSchema = z.object({
  cell: z.string().min(1).max(60),
  text: z.string().trim().min(1).max(2000),
});

export const resolveCommentSchema = z.object({ resolution: z.string().trim().min(1).max(1000) });

export type AnswerRemarkInput = z.output<typeof answerRemarkSchema>;
export type JudgementInput = z.output<typeof judgementSchema>;
export type CellCommentInput = z.output<typeof cellCommentSchema>;

/** The answers of the form by their criterion. */
export function answersOf(input: JudgementInput) {
  return CRITERIA.map((criterion) => ({
    criterion,
    answer: input[criterion],
    note: input[`${criterion}Note`],
  }));
}
