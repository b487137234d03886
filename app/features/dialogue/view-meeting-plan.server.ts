import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { loadRoundFrame } from "#app/features/cycle/load-round-frame.server.ts";
import { findAllCommitteesWithNewestRound } from "#app/features/cycle/round.repository.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllAgendaItems } from "./agenda.repository.server.ts";
import { findDecidedForm } from "./decided-form.repository.server.ts";
import { isDialogueOpen, isPartOpen, loadMeeting } from "./load-meeting.server.ts";
import {
  findAllInstitutionsInUse,
  findAllInstitutionsOfMeeting,
  findAllWhoHaveWritten,
} from "./participant.repository.server.ts";
import { findAllFacilitators } from "./people.repository.server.ts";

/**
 * What one chooses from when planning a meeting in a round. Refused: `not-found`, `not-allowed`,
 * `step-not-open`.
 */
export async function viewNewMeeting(context: UseCaseContext, committeeSlug: string, year: string) {
  const loaded = await loadRoundFrame(context, committeeSlug, year);
  if (!loaded.ok) return loaded;
  const frame = loaded.value;
  const resource = { organisationId: context.organisationId, committeeId: frame.committee.id };
  if (!can(context.actor, "dialogueMeeting.plan", resource)) return refused("not-allowed");
  const [choices, decision, isOpen] = await Promise.all([
    loadChoices(context, frame.committee.id, null),
    findDecidedForm(context.db, context.organisationId, frame.round.id),
    isDialogueOpen(context.db, context, frame.round.id),
  ]);
  return ok({ frame, choices, decision, isOpen });
}

/** A meeting to change, with what one chooses from. Refused: `not-found`, `not-allowed`. */
export async function viewMeetingPlan(context: UseCaseContext, id: string) {
  const { db, organisationId } = context;
  const loaded = await loadMeeting(db, context, id);
  if (!loaded) return refused("not-found");
  const { meeting, committeeIds, resource } = loaded;
  if (!can(context.actor, "dialogueMeeting.plan", resource)) return refused("not-allowed");
  const frame = await loadRoundFrame(context, meeting.committeeSlug, String(meeting.year));
  if (!frame.ok) return frame;
  const [choices, institutions, agenda, written, isOpen] = await Promise.all([
    loadChoices(context, meeting.committeeId, id),
    findAllInstitutionsOfMeeting(db, organisationId, id),
    findAllAgendaItems(db, organisationId, id),
    findAllWhoHaveWritten(db, organisationId, id),
    isDialogueOpen(db, context, meeting.roundId),
  ]);
  return ok({
    frame: frame.value,
    choices,
    isOpen: isPartOpen(meeting.state, "plan", isOpen),
    mayRemove: isOpen && meeting.state === "planned" && written.length === 0,
    meeting: {
      id,
      title: meeting.title,
      model: meeting.model,
      theme: meeting.theme,
      institutionIds: institutions.map((one) => one.id),
      committeeIds: committeeIds.slice(1),
      heldOn: meeting.heldOn,
      startsAtTime: meeting.startsAtTime,
      place: meeting.place,
      facilitatorId: meeting.facilitatorId ?? "",
      version: meeting.version,
      followUpMinutes: agenda.find((item) => item.isFollowUp === 1)?.minutes ?? 30,
      agenda: agenda
        .filter((item) => item.isFollowUp === 0)
        .map(({ id: itemId, title, minutes }) => ({ id: itemId, title, minutes })),
    },
  });
}

async function loadChoices(context: UseCaseContext, committeeId: string, meetingId: string | null) {
  const { db, organisationId } = context;
  const [institutions, committees, facilitators] = await Promise.all([
    findAllInstitutionsInUse(db, organisationId, meetingId),
    findAllCommitteesWithNewestRound(db, organisationId),
    findAllFacilitators(db, organisationId),
  ]);
  const core = institutions.filter((one) => one.scope === "core" && one.committeeId !== null);
  const types = new Map(core.map((one) => [one.typeId, one.typeName]));
  return {
    committees: committees
      .filter((one) => one.id !== committeeId)
      .map(({ id, name }) => ({ id, name })),
    facilitators,
    types: [...types].map(([id, name]) => ({
      id,
      name,
      institutions: core
        .filter((one) => one.typeId === id)
        .map((one) => ({
          id: one.id,
          name: one.name,
          district: one.district,
          committeeName: one.committeeId === committeeId ? null : one.committeeName,
        })),
    })),
  };
}
