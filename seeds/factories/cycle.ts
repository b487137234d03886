import type { DialogueModel } from "#app/domain/cycle/dialogue-form.ts";
import { type StepName, type StepState, steps } from "#app/domain/cycle/step.ts";
import type { StepAction } from "#app/domain/cycle/step-change.ts";
import {
  insertCommitteeMeeting,
  updateCommitteeMeeting,
} from "#app/features/cycle/committee-meeting.repository.server.ts";
import {
  insertDialogueForm,
  replaceJointCommittees,
} from "#app/features/cycle/dialogue-form.repository.server.ts";
import { insertStepEvent } from "#app/features/cycle/step.repository.server.ts";
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

type MeetingGiven = {
  readonly organisationId: string;
  readonly committeeId: string;
  readonly roundId: string;
  readonly step?: StepName;
  readonly title?: string;
  readonly heldOn?: string;
  readonly startsAtTime?: string;
  readonly place?: string;
  readonly decisionText?: string;
  readonly isHeld?: 0 | 1;
};

/** A meeting of the committee, still to come where nothing else is given. */
export async function makeCommitteeMeeting(writer: Writer, given: MeetingGiven) {
  const { decisionText = "", isHeld = 0, ...rest } = given;
  const meeting = {
    id: newId(),
    step: "knowledge" as const,
    title: "Introduktion til viden",
    heldOn: "2027-03-10",
    startsAtTime: "17:00",
    place: "Rådhuset",
    ...rest,
  };
  await insertCommitteeMeeting(writer, meeting);
  if (isHeld) {
    const row = { organisationId: meeting.organisationId, id: meeting.id, version: 1 };
    await updateCommitteeMeeting(writer, row, { decisionText, isHeld });
  }
  return meeting;
}

type FormGiven = {
  readonly organisationId: string;
  readonly roundId: string;
  readonly model?: DialogueModel;
  readonly facilitation?: string;
  readonly decisionText?: string;
  readonly decidedOn?: string;
  /** Other committees of joint meetings. */
  readonly committeeIds?: readonly string[];
};

/** The committee's decision on the form of its dialogue. */
export async function makeDialogueForm(writer: Writer, given: FormGiven) {
  const { committeeIds = [], ...rest } = given;
  const form = {
    id: newId(),
    model: "mixed" as const,
    facilitation: "Administrationen leder møderne med faste spørgsmål og tid til alle.",
    decisionText: "Udvalget vælger mødemodel møde for møde.",
    decidedOn: "2027-02-10",
    ...rest,
  };
  await insertDialogueForm(writer, form);
  await replaceJointCommittees(writer, form.organisationId, form.id, committeeIds);
  return form;
}

type StepEventGiven = {
  readonly organisationId: string;
  readonly roundId: string;
  readonly step: StepName;
  readonly action: StepAction;
  readonly at: string;
  readonly reason?: string;
  readonly personId?: string | null;
};

/** One line of a step's log; the step's own state is given to its round. */
export function logStep(writer: Writer, given: StepEventGiven): Promise<void> {
  return insertStepEvent(writer, { reason: "", personId: null, ...given });
}
