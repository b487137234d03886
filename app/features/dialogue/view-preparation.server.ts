import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { loadRoundFrame } from "#app/features/cycle/load-round-frame.server.ts";
import type { UseCaseContext } from "../context.ts";
import { isDialogueOpen, isPartOpen, loadMeeting } from "./load-meeting.server.ts";
import { findAllInstitutionsOfMeeting } from "./participant.repository.server.ts";
import { findPreparation } from "./preparation.repository.server.ts";

/**
 * One institution's preparation for a meeting. A draft is seen by its leader and the administration alone;
 * others get no text before it is handed in. Refused: `not-allowed`, `not-found`.
 */
export async function viewPreparation(
  context: UseCaseContext,
  meetingId: string,
  institutionId: string,
) {
  const { db, organisationId, actor } = context;
  if (!can(actor, "organisation.view", context)) return refused("not-allowed");
  const loaded = await loadMeeting(db, context, meetingId);
  if (!loaded) return refused("not-found");
  const { meeting } = loaded;
  const institutions = await findAllInstitutionsOfMeeting(db, organisationId, meetingId);
  const institution = institutions.find((one) => one.id === institutionId);
  if (!institution) return refused("not-found");
  const frame = await loadRoundFrame(context, meeting.committeeSlug, String(meeting.year));
  if (!frame.ok) return frame;
  const [row, isOpen] = await Promise.all([
    findPreparation(db, organisationId, meetingId, institutionId),
    isDialogueOpen(db, context, meeting.roundId),
  ]);
  const resource = { organisationId, institutionId };
  const isVisible = row?.state === "submitted" || can(actor, "preparation.viewDraft", resource);
  return ok({
    frame: frame.value,
    meeting: {
      id: meetingId,
      title: meeting.title,
      heldOn: meeting.heldOn,
      state: meeting.state,
    },
    institution: { id: institutionId, name: institution.name },
    preparation: row && isVisible ? row : null,
    mayEdit:
      isPartOpen(meeting.state, "preparation", isOpen) && can(actor, "preparation.edit", resource),
  });
}
