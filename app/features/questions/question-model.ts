/** A question from a committee as it is shown, with the answer once there is one. */
export type QuestionModel = {
  readonly id: string;
  readonly text: string;
  readonly askedAt: string;
  readonly askedBy: string;
  readonly answer: string;
  readonly answeredAt: string | null;
  readonly answeredBy: string | null;
};

type AskedRow = Pick<QuestionModel, "id" | "text" | "askedAt" | "answer" | "answeredAt"> & {
  readonly askerName: string;
  readonly askerTitle: string | null;
  readonly answererName: string | null;
  readonly answererTitle: string | null;
};

/** A stored question with its signatures. */
export function questionModel(row: AskedRow): QuestionModel {
  return {
    id: row.id,
    text: row.text,
    askedAt: row.askedAt,
    askedBy: signatureOf(row.askerName, row.askerTitle),
    answer: row.answer,
    answeredAt: row.answeredAt,
    answeredBy: row.answererName ? signatureOf(row.answererName, row.answererTitle) : null,
  };
}

function signatureOf(name: string, title: string | null): string {
  return title ? `${name}, ${title}` : name;
}
