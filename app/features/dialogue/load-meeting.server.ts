import {
  checkMeetingOpen,
  type MeetingPart,
  type MeetingState,
} from "#app/domain/dialogue/meeting-state.ts";
import { can } from "#app/domain/permissions/can.ts";
import type { Operation } from "#app/domain/permissions/operations.ts";
import { ok, refused } from "#app/domain/result.ts";
import { findStepState } from "#app/features/cycle/round.repository.server.ts";
import type { Reader } from "#db/transaction.ts";
import type { UseCaseContext } from "../context.ts";
import { findMeetingById } from "./dialogue-meeting.repository.server.ts";
import { findAllJointCommittees } from "./participant.repository.server.ts";

export type LoadedMeeting = NonNullable<Awaited<ReturnType<typeof loadMeeting>>>;

/** A meeting with the committees that hold it: the one that calls it, and those that join. */
export async function loadMeeting(db: Reader, context: UseCaseContext, id: string) {
  const { organisationId } = context;
  const meeting = await findMeetingById(db, organisationId, id);
  if (!meeting) return undefined;
  const joint = await findAllJointCommittees(db, organisationId, [id]);
  const own = { id: meeting.committeeId, slug: meeting.committeeSlug, name: meeting.committeeName };
  const committees = [own, ...joint.map(({ id, slug, name }) => ({ id, slug, name }))];
  const committeeIds = committees.map((committee) => committee.id);
  return { meeting, committees, committeeIds, resource: { organisationId, committeeIds } };
}

/**
 * A meeting someone wants to change. Refused: `not-found`; `not-allowed`; `step-not-open` when the round's
 * dialogue has not begun or is closed; and `meeting-closed` or `meeting-not-running` where the part that is
 * to be changed is not open.
 */
export async function loadMeetingToChange(
  db: Reader,
  context: UseCaseContext,
  id: string,
  operation: Operation,
  part?: MeetingPart,
) {
  const loaded = await loadMeeting(db, context, id);
  if (!loaded) return refused("not-found");
  if (!can(context.actor, operation, loaded.resource)) return refused("not-allowed");
  if (!(await isDialogueOpen(db, context, loaded.meeting.roundId))) return refused("step-not-open");
  if (part) {
    const open = checkMeetingOpen(loaded.meeting.state, part);
    if (!open.ok) return open;
  }
  return ok(loaded);
}

export async function isDialogueOpen(
  db: Reader,
  context: UseCaseContext,
  roundId: string,
): Promise<boolean> {
  return (await findStepState(db, context.organisationId, roundId, "dialogue")) === "open";
}

/** Whether a part of a meeting can be changed now, for what a page offers. */
export function isPartOpen(state: MeetingState, part: MeetingPart, isStepOpen: boolean): boolean {
  return isStepOpen && checkMeetingOpen(state, part).ok;
}
