import { ok } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllAgendaItems } from "./agenda.repository.server.ts";
import { findAllContributions } from "./contribution.repository.server.ts";
import { loadGoalsBefore } from "./load-last-round.server.ts";
import { loadRun } from "./load-run.server.ts";
import { loadSpeakers } from "./load-speakers.server.ts";
import { findAllInstitutionsOfMeeting } from "./participant.repository.server.ts";

/**
 * The facilitator's screen: the agenda, last round's goals with colours and effects for those who take part
 * (R4-07), those who can speak, and what has been said. Refused: `not-found`, `not-allowed`.
 */
export async function viewMeetingRun(context: UseCaseContext, id: string) {
  const { db, organisationId } = context;
  const run = await loadRun(context, id);
  if (!run.ok) return run;
  const { loaded, head } = run.value;
  const [agenda, institutions, speakers, contributions] = await Promise.all([
    findAllAgendaItems(db, organisationId, id),
    findAllInstitutionsOfMeeting(db, organisationId, id),
    loadSpeakers(context, loaded),
    findAllContributions(db, organisationId, id),
  ]);
  const goals = await loadGoalsBefore(db, organisationId, institutions, loaded.meeting.year);
  return ok({
    ...head,
    agenda,
    followUp: institutions.map(({ id: institutionId, name }) => ({
      id: institutionId,
      name,
      goals: goals.filter((goal) => goal.institutionId === institutionId),
    })),
    speakers,
    contributions: contributions.reverse(),
  });
}
