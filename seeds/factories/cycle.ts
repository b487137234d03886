import { type StepName, type StepState, steps } from "#app/domain/cycle/step.ts";
import { newId } from "#db/id.ts";
import type { Writer } from "#db/transaction.ts";

type RoundGiven = {
  readonly organisationId: string;
  readonly committeeId: string;
  readonly councilTermId: string;
  readonly year: number;
  readonly previousRoundId?: string | null;
  readonly openedAt?: string;
  /** States and dates that differ from a round that has just been planned. */
  readonly steps?: Partial<
    Record<StepName, { state?: StepState; startsOn?: string; dueOn?: string }>
  >;
};

/** A round with its five steps. */
export async function makeRound(writer: Writer, given: RoundGiven) {
  const { steps: stated = {}, ...rest } = given;
  const round = {
    id: newId(),
    previousRoundId: null,
    openedAt: `${given.year}-01-05T08:00:00.000Z`,
    ...rest,
  };
  await writer.insertInto("round").values(round).execute();
  await writer
    .insertInto("roundStep")
    .values(
      steps.map((step) => ({
        id: newId(),
        organisationId: round.organisationId,
        roundId: round.id,
        step,
        state: stated[step]?.state ?? "planned",
        startsOn: stated[step]?.startsOn ?? null,
        dueOn: stated[step]?.dueOn ?? null,
      })),
    )
    .execute();
  return round;
}
