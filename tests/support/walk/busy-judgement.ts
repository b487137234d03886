import type { Writer } from "#db/transaction.ts";
import { askAboutIndicator } from "#seeds/factories/indicator-questions.ts";
import { makeBenchmark, makeDeviation, makeOverride } from "#seeds/factories/judgement.ts";
import { makeCheckAnswer } from "#seeds/factories/quality.ts";
import type { Place } from "./place.ts";

type Judged = {
  readonly organisationId: string;
  readonly committeeId: string;
  readonly goalId: string;
  readonly indicatorId: string;
  readonly personId: string;
  readonly year: number;
};

/** A colour someone has set before the figures gave another, an answered remark, a deviation the committee has accepted, and the country's figure. */
export async function busyJudgement(writer: Writer, judged: Judged): Promise<Place> {
  const { organisationId, committeeId, goalId, indicatorId, personId, year } = judged;
  const benchmark = await makeBenchmark(writer, {
    organisationId,
    indicatorId,
    year,
    value: "1300",
    unit: "besøg",
  });
  const deviation = await makeDeviation(writer, {
    organisationId,
    committeeId,
    goalId,
    createdBy: personId,
    decidedOn: `${year}-02-01`,
    untilOn: `${year + 1}-12-31`,
  });
  await makeOverride(writer, {
    organisationId,
    indicatorId,
    year,
    createdBy: personId,
    rating: "yellow",
    automaticRating: "red",
    automaticRule: "not-better-than-baseline",
  });
  await makeCheckAnswer(writer, {
    organisationId,
    indicatorId,
    code: "source-missing",
    subject: "",
    reason: "Vi tæller selv i døren.",
    answeredBy: personId,
  });
  const question = await askAboutIndicator(writer, {
    organisationId,
    indicatorId,
    committeeId,
    askedBy: personId,
    text: "Hvor mange kommer igen?",
  });
  return { benchmark: benchmark.id, deviation: deviation.id, indicatorQuestion: question.id };
}
