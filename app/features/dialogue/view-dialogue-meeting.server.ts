import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { loadRoundFrame } from "#app/features/cycle/load-round-frame.server.ts";
import type { UseCaseContext } from "../context.ts";
import { loadMeetingOutcomes } from "../thread/load-meeting-outcomes.server.ts";
import { loadThreadStripOfMeeting } from "../thread/load-thread-strip-of-meeting.server.ts";
import { findAllAgendaItems } from "./agenda.repository.server.ts";
import { findAllAttending } from "./attendance.repository.server.ts";
import { isDialogueOpen, isPartOpen, loadMeeting } from "./load-meeting.server.ts";
import { findAllInstitutionsOfMeeting } from "./participant.repository.server.ts";
import { findAllPreparationStates } from "./preparation.repository.server.ts";

/**
 * A meeting before and after it is held: agenda and preparations, then summary, themes with what was said,
 * and what became of it. Drafts of bearings are shown to those who write and comment on them.
 * Refused: `not-found`, `not-allowed`.
 */
export async function viewDialogueMeeting(context: UseCaseContext, id: string) {
  const { db, organisationId, actor } = context;
  if (!can(actor, "organisation.view", context)) return refused("not-allowed");
  const loaded = await loadMeeting(db, context, id);
  if (!loaded) return refused("not-found");
  const { meeting, committees, resource } = loaded;
  const frame = await loadRoundFrame(context, meeting.committeeSlug, String(meeting.year));
  if (!frame.ok) return frame;
  const [institutions, agenda, preparations, attending, outcomes, strip, isOpen] =
    await Promise.all([
      findAllInstitutionsOfMeeting(db, organisationId, id),
      findAllAgendaItems(db, organisationId, id),
      findAllPreparationStates(db, organisationId, [id]),
      findAllAttending(db, organisationId, id),
      loadMeetingOutcomes(context, id),
      loadThreadStripOfMeeting(context, id),
      isDialogueOpen(db, context, meeting.roundId),
    ]);
  const isPreparing = isPartOpen(meeting.state, "preparation", isOpen);
  return ok({
    frame: frame.value,
    meeting: pageOfMeeting(meeting),
    committees,
    agenda,
    attending,
    participants: institutions.map((one) => ({
      ...one,
      preparation: preparations.find((row) => row.institutionId === one.id) ?? null,
      mayPrepare:
        isPreparing && can(actor, "preparation.edit", { organisationId, institutionId: one.id }),
      mayReadDraft: can(actor, "preparation.viewDraft", { organisationId, institutionId: one.id }),
    })),
    outcomes,
    strip,
    mayPlan: isOpen && can(actor, "dialogueMeeting.plan", resource),
    mayRun: isOpen && can(actor, "dialogueMeeting.run", resource),
  });
}

type Meeting = NonNullable<Awaited<ReturnType<typeof loadMeeting>>>["meeting"];

function pageOfMeeting(meeting: Meeting) {
  const { id, title, model, theme, heldOn, startsAtTime, place, state, summary } = meeting;
  const { facilitatorName, version, closedAt } = meeting;
  return {
    ...{ id, title, model, theme, heldOn, startsAtTime, place, state, summary },
    ...{ facilitatorName, version, closedAt },
  };
}
