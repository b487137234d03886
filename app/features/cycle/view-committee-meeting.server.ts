import { checkDecision, checkMeetingPlan } from "#app/domain/cycle/committee-meeting.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { findCommitteeMeetingById } from "./committee-meeting.repository.server.ts";
import { gatherQuestions } from "./gather-questions.server.ts";
import { gatherReadings } from "./gather-readings.server.ts";
import { loadRoundFrame } from "./load-round-frame.server.ts";

/** A committee's meeting, what there is to read before it, and what one may do with it. Refused: `not-allowed`, `not-found`. */
export async function viewCommitteeMeeting(context: UseCaseContext, id: string) {
  const { db, organisationId, actor } = context;
  if (!can(actor, "organisation.view", context)) return refused("not-allowed");
  const found = await findCommitteeMeetingById(db, organisationId, id);
  if (!found) return refused("not-found");
  const framed = await loadRoundFrame(context, found.committeeSlug, String(found.year));
  if (!framed.ok) return framed;
  const { committeeId, roundId: _, committeeSlug: __, year: ___, isHeld, ...meeting } = found;
  const resource = { organisationId, committeeId };
  const [readings, questions] =
    isHeld === 1
      ? [[], []]
      : await Promise.all([
          gatherReadings(context, framed.value, found.step),
          gatherQuestions(context, committeeId),
        ]);
  const state = framed.value.steps.find(({ step }) => step === found.step)?.state ?? "planned";
  return ok({
    frame: framed.value,
    meeting: { ...meeting, isHeld: isHeld === 1 },
    readings,
    questions,
    mayEdit: can(actor, "round.manage", resource) && checkMeetingPlan(state).ok,
    mayRecord:
      can(actor, "committeeMeeting.record", resource) &&
      checkDecision(found, state, context.today).ok,
  });
}

/** A meeting to change. Refused: `not-allowed` also where its step is closed, `not-found`. */
export async function viewCommitteeMeetingToEdit(context: UseCaseContext, id: string) {
  const viewed = await viewCommitteeMeeting(context, id);
  if (!viewed.ok) return viewed;
  return viewed.value.mayEdit ? viewed : refused("not-allowed");
}

/** A meeting whose decision is to be recorded. Refused: `not-allowed` also before its day or where its step is closed, `not-found`. */
export async function viewCommitteeMeetingToRecord(context: UseCaseContext, id: string) {
  const viewed = await viewCommitteeMeeting(context, id);
  if (!viewed.ok) return viewed;
  return viewed.value.mayRecord ? viewed : refused("not-allowed");
}

/** A round in which a meeting can be planned, with the steps that are not closed. Refused: as `loadRoundFrame`, `not-allowed`. */
export async function viewNewCommitteeMeeting(context: UseCaseContext, slug: string, year: string) {
  const framed = await loadRoundFrame(context, slug, year);
  if (!framed.ok) return framed;
  const frame = framed.value;
  const resource = { organisationId: context.organisationId, committeeId: frame.committee.id };
  if (!can(context.actor, "round.manage", resource)) return refused("not-allowed");
  return ok({ frame });
}
