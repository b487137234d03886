import type { CheckCode } from "#app/domain/indicators/checks/remark.ts";
import type { Criterion, CriterionAnswer } from "#app/domain/indicators/quality.ts";
import {
  insertCellComment,
  insertQualityAnswers,
  saveCheckAnswer,
} from "#app/features/indicators/quality/quality.repository.server.ts";
import { newId } from "#db/id.ts";
import type { Writer } from "#db/transaction.ts";

type OfIndicator = {
  readonly organisationId: string;
  readonly indicatorId: string;
  readonly at?: string;
};

const someDay = "2027-02-01T09:00:00.000Z";

/** A comment on one cell of an indicator, open unless it says what was done. */
export async function makeCellComment(
  writer: Writer,
  given: OfIndicator & {
    readonly cell: string;
    readonly text: string;
    readonly writtenBy?: string | null;
    readonly resolution?: string;
    readonly resolvedBy?: string;
  },
) {
  const { organisationId, indicatorId, cell, text, at = someDay, resolution } = given;
  const comment = {
    id: newId(),
    organisationId,
    indicatorId,
    cell,
    text,
    writtenBy: given.writtenBy ?? null,
    writtenAt: at,
    resolution: resolution ?? "",
    resolvedBy: resolution === undefined ? null : (given.resolvedBy ?? null),
    resolvedAt: resolution === undefined ? null : at,
  };
  await insertCellComment(writer, comment);
  return comment;
}

/** A reviewer's answer on one criterion. */
export async function makeQualityAnswer(
  writer: Writer,
  given: OfIndicator & {
    readonly criterion: Criterion;
    readonly answer: CriterionAnswer;
    readonly note?: string;
    readonly answeredBy: string;
  },
) {
  const { at = someDay, note = "", ...rest } = given;
  await insertQualityAnswers(writer, [{ id: newId(), ...rest, note, answeredAt: at }]);
}

/** Why a remark was left standing. */
export async function makeCheckAnswer(
  writer: Writer,
  given: OfIndicator & {
    readonly code: CheckCode;
    readonly subject: string;
    readonly reason: string;
    readonly answeredBy: string;
  },
) {
  const { at = someDay, ...rest } = given;
  const answer = { id: newId(), ...rest, answeredAt: at };
  await saveCheckAnswer(writer, answer);
  return answer;
}
