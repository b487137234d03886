import { insertIndicatorQuestion } from "#app/features/indicators/questions/indicator-question.repository.server.ts";
import { newId } from "#db/id.ts";
import type { Writer } from "#db/transaction.ts";

/** A committee's question about an indicator, answered when an answer is given. */
export async function askAboutIndicator(
  writer: Writer,
  given: {
    readonly organisationId: string;
    readonly indicatorId: string;
    readonly committeeId: string;
    readonly askedBy: string;
    readonly text: string;
    readonly askedAt?: string;
    readonly answer?: string;
    readonly answeredBy?: string | null;
    readonly answeredAt?: string | null;
  },
) {
  const question = {
    id: newId(),
    askedAt: "2027-05-10T09:00:00.000Z",
    answer: "",
    answeredBy: null,
    answeredAt: given.answer ? "2027-05-12T09:00:00.000Z" : null,
    ...given,
  };
  await insertIndicatorQuestion(writer, question);
  return question;
}
