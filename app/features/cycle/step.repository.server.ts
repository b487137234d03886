import { type StepName, type StepState, steps } from "#app/domain/cycle/step.ts";
import type { StepAction } from "#app/domain/cycle/step-change.ts";
import type { RoundPlan } from "#app/domain/cycle/step-dates.ts";
import { newId } from "#db/id.ts";
import type { Reader, Writer } from "#db/transaction.ts";
import { type RowRead, updateVersioned } from "#db/update-versioned.ts";

const eventOfAction = { open: "opened", close: "closed", reopen: "reopened" } as const;

/** Answers whether the step still had the version that was read. */
export function updateStepState(writer: Writer, row: RowRead, state: StepState): Promise<boolean> {
  return updateVersioned(writer, "roundStep", row, { state });
}

export async function insertStepEvent(
  writer: Writer,
  event: {
    readonly organisationId: string;
    readonly roundId: string;
    readonly step: StepName;
    readonly action: StepAction;
    readonly reason: string;
    readonly at: string;
    readonly personId: string | null;
  },
): Promise<void> {
  await writer
    .insertInto("roundStepEvent")
    .values({ id: newId(), ...event, action: eventOfAction[event.action] })
    .execute();
}

/** The log of a round's steps, the newest first. */
export function findAllStepEvents(db: Reader, organisationId: string, roundId: string) {
  return db
    .selectFrom("roundStepEvent")
    .leftJoin("person", "person.id", "roundStepEvent.personId")
    .where("roundStepEvent.organisationId", "=", organisationId)
    .where("roundStepEvent.roundId", "=", roundId)
    .select([
      "roundStepEvent.id",
      "roundStepEvent.step",
      "roundStepEvent.action",
      "roundStepEvent.reason",
      "roundStepEvent.at",
      "person.name as personName",
    ])
    .orderBy("roundStepEvent.at", "desc")
    .orderBy("roundStepEvent.id")
    .limit(200)
    .execute();
}

/** Writes a round's five steps, planned, with their dates. */
export async function insertSteps(
  writer: Writer,
  round: { readonly id: string; readonly organisationId: string },
  plan: RoundPlan,
): Promise<void> {
  await plannedSteps(writer, round, plan).execute();
}

/** Gives the five steps of a round new dates and leaves their states alone, in one statement. */
export async function updateStepDates(
  writer: Writer,
  round: { readonly id: string; readonly organisationId: string },
  plan: RoundPlan,
): Promise<void> {
  await plannedSteps(writer, round, plan)
    .onConflict((conflict) =>
      conflict.columns(["roundId", "step"]).doUpdateSet((row) => ({
        startsOn: row.ref("excluded.startsOn"),
        dueOn: row.ref("excluded.dueOn"),
      })),
    )
    .execute();
}

function plannedSteps(
  writer: Writer,
  round: { readonly id: string; readonly organisationId: string },
  plan: RoundPlan,
) {
  return writer.insertInto("roundStep").values(
    steps.map((step) => ({
      id: newId(),
      organisationId: round.organisationId,
      roundId: round.id,
      step,
      state: "planned" as const,
      ...plan[step],
    })),
  );
}
