import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { loadRoundFrame } from "#app/features/cycle/load-round-frame.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllAgendaItems } from "./agenda.repository.server.ts";
import { findAllAttending } from "./attendance.repository.server.ts";
import { findAllContributions } from "./contribution.repository.server.ts";
import { isDialogueOpen, isPartOpen, loadMeeting } from "./load-meeting.server.ts";
import { findAllBearingsOfThemes, findAllGoalsOfBearings } from "./outcome.repository.server.ts";
import { findAllInstitutionsOfMeeting } from "./participant.repository.server.ts";
import { findAllPreparationStates } from "./preparation.repository.server.ts";
import { findAllThemes } from "./theme.repository.server.ts";

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
  const [institutions, agenda, preparations, attending, contributions, themes, isOpen] =
    await Promise.all([
      findAllInstitutionsOfMeeting(db, organisationId, id),
      findAllAgendaItems(db, organisationId, id),
      findAllPreparationStates(db, organisationId, [id]),
      findAllAttending(db, organisationId, id),
      findAllContributions(db, organisationId, id),
      findAllThemes(db, organisationId, id),
      isDialogueOpen(db, context, meeting.roundId),
    ]);
  const outcome = await loadOutcome(
    context,
    themes.map((theme) => theme.id),
  );
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
    themes: themes.map((theme) => ({
      id: theme.id,
      title: theme.title,
      contributions: contributions.filter((one) => one.themeId === theme.id),
      bearings: outcome.filter((bearing) => bearing.themeId === theme.id),
    })),
    unassigned: contributions.filter((one) => one.themeId === null),
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

async function loadOutcome(context: UseCaseContext, themeIds: readonly string[]) {
  const { db, organisationId, actor } = context;
  const bearings = await findAllBearingsOfThemes(db, organisationId, themeIds);
  const seen = bearings.filter(
    ({ state, committeeId }) =>
      state === "adopted" ||
      can(actor, "bearing.comment", { organisationId, committeeId }) ||
      can(actor, "bearing.draft", { organisationId, committeeId }),
  );
  const goals = await findAllGoalsOfBearings(db, organisationId, [
    ...new Set(seen.map((bearing) => bearing.id)),
  ]);
  return seen.map(({ id, themeId, state, title }) => ({
    id,
    themeId,
    title,
    isDraft: state === "draft",
    goals: goals.filter((goal) => goal.bearingId === id),
  }));
}
