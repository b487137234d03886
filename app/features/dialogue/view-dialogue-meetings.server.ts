import { can } from "#app/domain/permissions/can.ts";
import { ok } from "#app/domain/result.ts";
import { loadRoundFrame } from "#app/features/cycle/load-round-frame.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findDecidedForm } from "./decided-form.repository.server.ts";
import { findAllMeetingsOfCommittee } from "./dialogue-meeting.repository.server.ts";
import { isDialogueOpen } from "./load-meeting.server.ts";
import {
  countInstitutionsOfMeetings,
  findAllJointCommittees,
} from "./participant.repository.server.ts";
import { findAllPreparationStates } from "./preparation.repository.server.ts";

/**
 * The dialogue meetings of a round, those it joins too, with the committee's decision on their form.
 * Refused: `not-allowed`, `not-found`.
 */
export async function viewDialogueMeetings(
  context: UseCaseContext,
  committeeSlug: string,
  year: string,
) {
  const { db, organisationId } = context;
  const loaded = await loadRoundFrame(context, committeeSlug, year);
  if (!loaded.ok) return loaded;
  const frame = loaded.value;
  const { committee, round } = frame;
  const rows = await findAllMeetingsOfCommittee(db, organisationId, committee.id, round.year);
  const ids = rows.map((row) => row.id);
  const [decision, counts, joint, preparations, isOpen] = await Promise.all([
    findDecidedForm(db, organisationId, round.id),
    countInstitutionsOfMeetings(db, organisationId, ids),
    findAllJointCommittees(db, organisationId, ids),
    findAllPreparationStates(db, organisationId, ids),
    isDialogueOpen(db, context, round.id),
  ]);
  const resource = { organisationId, committeeId: committee.id };
  return ok({
    frame,
    decision,
    mayPlan: isOpen && can(context.actor, "dialogueMeeting.plan", resource),
    meetings: rows.map((row) => ({
      id: row.id,
      title: row.title,
      model: row.model,
      theme: row.theme,
      heldOn: row.heldOn,
      startsAtTime: row.startsAtTime,
      place: row.place,
      state: row.state,
      /** Other committees that hold it, seen from this one. */
      committees: [
        { id: row.committeeId, name: row.committeeName },
        ...joint.filter((one) => one.dialogueMeetingId === row.id),
      ]
        .filter((one) => one.id !== committee.id)
        .map((one) => one.name),
      institutionCount: counts.find((one) => one.dialogueMeetingId === row.id)?.count ?? 0,
      submittedCount: preparations.filter(
        (one) => one.dialogueMeetingId === row.id && one.state === "submitted",
      ).length,
    })),
  });
}
